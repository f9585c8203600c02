// Opens the documentation page of the application whose address is given, sends the request of an operation from there as
// people do, and prints what the page then shows. Takes pictures of it beside the last argument.
import puppeteer from "puppeteer-core";

const [browserPath, origin, operation, picture] = process.argv.slice(2);

const browser = await puppeteer.launch({ executablePath: browserPath, args: ["--no-sandbox"] });
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.message));

  await page.goto(`${origin}/docs/index.html`, { waitUntil: "networkidle0" });
  await page.waitForSelector(".opblock");
  await page.screenshot({ path: `${picture}-page.png` });
  const wanted = `.opblock[id$="-${operation}"]`;
  // Of many operations the page has those that are in sight.
  for (let steps = 0; steps < 200 && !(await page.$(wanted)); steps++) {
    await page.evaluate(() => window.scrollBy(0, window.innerHeight / 2));
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const block = await page.waitForSelector(wanted);
  await block.$(".opblock-summary-control").then((button) => button.click());
  await block.waitForSelector(".execute").then((button) => button.click());
  const answer = await block.waitForSelector(".live-responses-table .response");
  await answer.scrollIntoView();
  await page.screenshot({ path: `${picture}-answer.png` });

  const text = (place, selector) => place.$eval(selector, (element) => element.textContent);
  console.log(
    JSON.stringify({
      title: await page.title(),
      request: await text(block, ".request-url pre"),
      status: Number.parseInt(await text(answer, ".response-col_status")),
      body: JSON.parse(await text(answer, ".highlight-code code")),
      errors,
    }),
  );
} finally {
  await browser.close();
}
