"use strict";

/** Leaves to people what is optional: the viewer would fill in each example, a filter for every name, and send them all. */
function fillInOnlyWhatIsRequired(api) {
  const places = Object.values(api.paths).flatMap((path) => [path, ...Object.values(path)]);
  const parameters = places.flatMap((place) => place.parameters ?? []);
  for (const parameter of [...parameters, ...Object.values(api.components?.parameters ?? {})]) {
    if (parameter.required || !parameter.schema) {
      continue;
    }
    delete parameter.example;
    if (parameter.schema.type === "object") {
      parameter.example = {};
    }
    if (parameter.name === "page") {
      delete parameter.schema.default; // Else a cursor could not be filled in without it.
    }
  }
}

/** HEAD is what GET is, for programs. */
function hideHead(api) {
  Object.values(api.paths).forEach((path) => delete path.head);
}

(async () => {
  if (typeof SwaggerUIBundle === "undefined") {
    return; // The page itself says what is missing.
  }
  const hint = document.getElementById("hint");
  hint.textContent = "Loading …";
  try {
    const address = new URL("../openapi.json", document.baseURI);
    const response = await fetch(address);
    if (!response.ok) {
      throw new Error(`HTTP ${response.status}`);
    }
    const api = await response.json();
    // Paths are relative to the application, wherever it is mounted.
    api.servers ??= [{ url: new URL(".", address).pathname.replace(/(?<=.)\/$/, "") }];
    fillInOnlyWhatIsRequired(api);
    hideHead(api);
    SwaggerUIBundle({
      spec: api,
      dom_id: "#viewer",
      deepLinking: true,
      tryItOutEnabled: true,
      validatorUrl: null,
      displayRequestDuration: true,
    });
  } catch (error) {
    hint.textContent = `It cannot be shown here: ${error.message}.`;
  }
})();
