"use strict";

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
