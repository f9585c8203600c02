// Drives the shop whose address is given through types that openapi-typescript makes of its document.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import createClient from "openapi-fetch";
import type { components, paths } from "./shop.js";

type Problem = components["schemas"]["Problem"];

const shop = createClient<paths>({
  baseUrl: process.argv[2] ?? assert.fail("Which address?"),
  querySerializer: { array: { style: "form", explode: false } },
});

const customer = () => ({ name: "Ada", email: `${randomUUID()}@example.com` });

/** The problem that the request must be refused with. */
function refused(status: number, answer: { response: Response; error?: unknown }): Problem {
  assert.equal(answer.response.status, status);
  assert.match(answer.response.headers.get("Content-Type") ?? "", /^application\/problem\+json/);
  return answer.error as Problem;
}

function tag(answer: { response: Response }): string {
  return answer.response.headers.get("ETag") ?? assert.fail("There is no ETag");
}

async function category(parentId: number | null = null) {
  const name = randomUUID();
  const { data, response } = await shop.POST("/categories", { body: { name, slug: name, parentId } });
  assert.equal(response.status, 201);
  return data ?? assert.fail();
}

async function listsAreFilteredAndWalkedByTheirCursors() {
  const parent = await category();
  const children = [await category(parent.id), await category(parent.id), await category(parent.id)];

  const query = { parentId: parent.id, sort: ["-id" as const, "name" as const], size: 2, total: "exact" as const };
  const first = await shop.GET("/categories", { params: { query } });
  assert.ok(first.data?.hasNext && first.data.next);
  assert.equal(first.data.total?.value, 3);
  const second = await shop.GET("/categories", { params: { query: { ...query, cursor: first.data.next } } });

  assert.equal(second.data?.hasNext, false);
  const seen = [...first.data.items, ...(second.data?.items ?? [])].map((item) => item.id);
  assert.deepEqual(seen, children.map((child) => child.id).reverse());
}

async function patchKeepsWhatIsAbsentAndClearsWhatIsNull() {
  const created = await shop.POST("/customers", { body: { ...customer(), phone: "+1 202 555 0143" } });
  const path = { id: created.data?.id ?? assert.fail() };

  const renamed = await shop.PATCH("/customers/{id}", { params: { path }, body: { name: "Augusta" } });
  const cleared = await shop.PATCH("/customers/{id}", { params: { path }, body: { phone: null } });

  assert.equal(renamed.data?.phone, "+1 202 555 0143");
  assert.equal(cleared.data?.phone, null);
  assert.equal(cleared.data?.name, "Augusta");
}

async function putReplacesUnlessItWasChangedSince() {
  const created = await shop.POST("/customers", { body: { ...customer(), phone: "1" } });
  const path = { id: created.data?.id ?? assert.fail() };
  const body = { name: "Grace", email: created.data?.email ?? assert.fail() };
  const header = { "If-Match": tag(created) };

  const replaced = await shop.PUT("/customers/{id}", { params: { path, header }, body });
  assert.equal(replaced.data?.phone, null);
  const late = await shop.PUT("/customers/{id}", { params: { path, header }, body: { ...body, name: "Late" } });

  assert.equal(refused(412, late).title, "Precondition Failed");
  const read = await shop.GET("/customers/{id}", { params: { path } });
  assert.deepEqual(read.data, replaced.data);
  const known = await shop.GET("/customers/{id}", { params: { path, header: { "If-None-Match": tag(read) } } });
  assert.equal(known.response.status, 304);
}

async function whatIsDeletedIsGone() {
  const path = { id: (await category()).id };

  const deleted = await shop.DELETE("/categories/{id}", { params: { path } });

  assert.equal(deleted.response.status, 204);
  refused(404, await shop.GET("/categories/{id}", { params: { path } }));
}

async function problemsNameWhatIsWrong() {
  const wrong = await shop.POST("/customers", { body: { name: " ", email: "nobody" } });
  const paths = refused(422, wrong).violations?.map((violation) => violation.path);
  assert.deepEqual(paths?.sort(), ["email", "name"]);

  const body = customer();
  await shop.POST("/customers", { body });
  const taken = await shop.POST("/customers", { body });
  assert.deepEqual(refused(409, taken).violations, [{ path: "email", message: "is already in use" }]);
}

async function whatTheModelDoesNotNameDoesNotCompile() {
  // @ts-expect-error There is no such filter.
  refused(400, await shop.GET("/customers", { params: { query: { shoeSize: 42 } } }));
  // @ts-expect-error There is no such order.
  refused(400, await shop.GET("/customers", { params: { query: { sort: ["phone"] } } }));
  // @ts-expect-error A member is missing.
  refused(422, await shop.POST("/customers", { body: { name: "Ada" } }));
  // @ts-expect-error Not every member can be null.
  refused(422, await shop.POST("/customers", { body: { ...customer(), name: null } }));
}

for (const holds of [
  listsAreFilteredAndWalkedByTheirCursors,
  patchKeepsWhatIsAbsentAndClearsWhatIsNull,
  putReplacesUnlessItWasChangedSince,
  whatIsDeletedIsGone,
  problemsNameWhatIsWrong,
  whatTheModelDoesNotNameDoesNotCompile,
]) {
  await holds();
  console.log(`ok ${holds.name}`);
}
