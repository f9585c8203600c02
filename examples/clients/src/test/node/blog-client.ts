// Drives the blog whose address is given through types that openapi-typescript makes of its document.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import createClient from "openapi-fetch";
import type { components, paths } from "./blog.js";

type Problem = components["schemas"]["Problem"];

const blog = createClient<paths>({
  baseUrl: process.argv[2] ?? assert.fail("Which address?"),
  querySerializer: { array: { style: "form", explode: false }, object: { style: "form", explode: true } },
});

/** The problem that the request must be refused with. */
function refused(status: number, answer: { response: Response; error?: unknown }): Problem {
  assert.equal(answer.response.status, status);
  assert.match(answer.response.headers.get("Content-Type") ?? "", /^application\/problem\+json/);
  return answer.error as Problem;
}

function tag(answer: { response: Response }): string {
  return answer.response.headers.get("ETag") ?? assert.fail("There is no ETag");
}

async function author() {
  const { data } = await blog.POST("/authors", { body: { name: "Ada", email: `${randomUUID()}@example.com` } });
  return data?.id ?? assert.fail();
}

async function article(authorId: number, title: string, rest: Partial<components["schemas"]["ArticleCreate"]> = {}) {
  const answer = await blog.POST("/articles", { body: { title, slug: `a-${randomUUID()}`, authorId, ...rest } });
  assert.equal(answer.response.status, 201);
  return { ...answer, data: answer.data ?? assert.fail() };
}

async function listsAreFilteredThroughRelationsAndByAlternatives() {
  const authorId = await author();
  const tagged = await blog.POST("/tags", { body: { name: randomUUID() } });
  const tagId = tagged.data?.id ?? assert.fail();
  const first = await article(authorId, "First", { tagIds: [tagId] });
  const second = await article(authorId, "Second", { status: "PUBLISHED", publishedOn: "2026-05-01" });
  await article(authorId, "Third");

  const found = await blog.GET("/articles", {
    params: { query: { authorId, or: { "or.status": "PUBLISHED", "or.tags.name": tagged.data?.name ?? "" }, sort: ["title"] } },
  });

  assert.deepEqual(found.data?.items.map((item) => item.id), [first.data.id, second.data.id]);
  const expanded = await blog.GET("/articles/{id}", {
    params: { path: { id: first.data.id }, query: { expand: ["author", "tags"] } },
  });
  assert.equal(expanded.data?.author?.name, "Ada");
  assert.deepEqual(expanded.data?.tags?.map((one) => one.id), [tagId]);
}

async function patchMergesEmbeddedObjectsUnlessItWasChangedSince() {
  const created = await article(await author(), "Seen", { seo: { metaTitle: "Title", metaDescription: "Text" } });
  const path = { id: created.data.id };
  const header = { "If-Match": tag(created) };

  const changed = await blog.PATCH("/articles/{id}", { params: { path, header }, body: { seo: { metaTitle: null } } });
  const late = await blog.PATCH("/articles/{id}", { params: { path, header }, body: { title: "Late" } });

  assert.deepEqual(changed.data?.seo, { metaTitle: null, metaDescription: "Text" });
  assert.equal(refused(412, late).title, "Precondition Failed");
  const read = await blog.GET("/articles/{id}", { params: { path } });
  assert.equal(read.data?.title, "Seen");
}

async function problemsNameWhatIsWrong() {
  const wrong = await blog.POST("/articles", { body: { title: " ", slug: "Not a slug", authorId: 1 } });

  assert.deepEqual(refused(422, wrong).violations?.map((violation) => violation.path).sort(), ["slug", "title"]);
  refused(404, await blog.GET("/articles/by/slug/{slug}", { params: { path: { slug: "nobody" } } }));
}

async function whatTheModelDoesNotNameDoesNotCompile() {
  // @ts-expect-error There is no such filter.
  refused(400, await blog.GET("/articles", { params: { query: { words: 42 } } }));
  // @ts-expect-error There is no such state.
  refused(400, await blog.GET("/articles", { params: { query: { status: "LOST" } } }));
}

for (const holds of [
  listsAreFilteredThroughRelationsAndByAlternatives,
  patchMergesEmbeddedObjectsUnlessItWasChangedSince,
  problemsNameWhatIsWrong,
  whatTheModelDoesNotNameDoesNotCompile,
]) {
  await holds();
  console.log(`ok ${holds.name}`);
}
