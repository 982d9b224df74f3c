// Open the built site in headless Chromium; tools/site_check.py serves it and says on standard input what to look at.
// Screenshots stand beside the site afterwards, for eyes.

const { mkdirSync, readFileSync } = require("node:fs");
const { execFileSync } = require("node:child_process");
const { chromium } = require("playwright-core");

const { base, pages, searches, shots } = JSON.parse(readFileSync(0, "utf8"));
const LOOKS = {
  light: { viewport: { width: 1280, height: 900 }, colorScheme: "light" },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
  phone: { viewport: { width: 390, height: 844 }, colorScheme: "light", isMobile: true },
};
const wrong = [];
let passed = 0;

function claim(holds, what) {
  if (holds) passed += 1;
  else wrong.push(what);
}

/** Return a page of *context* that notes every error of the console, of a script, and of a request. */
async function watched(context) {
  const page = await context.newPage();
  const note = (what) => wrong.push(`${page.url().replace(base, "/")}: ${what}`);
  page.on("console", (message) => message.type() === "error" && note(message.text()));
  page.on("pageerror", (error) => note(error.message));
  // A reader who goes on while results are still being fetched aborts these requests.
  page.on("requestfailed", (request) => request.failure().errorText === "net::ERR_ABORTED" || note(`${request.url()} failed`));
  page.on("request", (request) => request.url().startsWith(base) || request.url().startsWith("data:") || note(`asks ${request.url()}`));
  return page;
}

async function main() {
  const where = execFileSync("sh", ["-c", "command -v chromium"], { encoding: "utf8" }).trim();
  const browser = await chromium.launch({ executablePath: where, args: ["--no-sandbox"] });
  mkdirSync(shots, { recursive: true });

  for (const [look, options] of Object.entries(LOOKS)) {
    const context = await browser.newContext(options);
    const page = await watched(context);
    for (const path of pages) {
      const answer = await page.goto(base + path);
      claim(answer.ok(), `/${path}: ${answer.status()}`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      claim(wide <= 0, `/${path} is ${wide} pixels too wide (${look})`);
      const broken = await page.evaluate(() => [...document.images].filter((image) => image.complete && !image.naturalWidth).length);
      claim(!broken, `/${path} has ${broken} broken images`);
      await page.screenshot({ path: `${shots}/${path.replaceAll("/", "_") || "front"}.${look}.png` });
    }
    await context.close();
  }

  const context = await browser.newContext(LOOKS.light);
  const page = await watched(context);
  for (const { text, first, found } of searches) {
    await page.goto(`${base}search/?q=${encodeURIComponent(text)}`);
    const links = page.locator("#rules-found li a");
    await links.first().waitFor({ timeout: 10_000 }).catch(() => {});
    const codes = await links.allTextContents();
    claim(codes[0] === first, `“${text}” finds ${codes[0]} first, not ${first}`);
    claim(`${codes.slice(0, found.length)}` === `${found}`, `“${text}” finds ${codes.slice(0, found.length)}, and the library ${found}`);
  }
  await page.screenshot({ path: `${shots}/search.light.png` });

  // From the front page as a reader goes: the search box, the first rule, its topic; and from the place that `Rule.page` gives.
  const { text, first } = searches[0];
  const atItsTopic = async () => {
    const place = page.locator(`section[id="${first.toLowerCase()}"]`);
    claim((await place.count()) && (await place.innerText()).includes(first), `${page.url()} does not explain ${first}`);
  };
  await page.goto(base);
  await page.locator(".sidebar-search").fill(text);
  await page.locator(".sidebar-search").press("Enter");
  await page.locator("#rules-found li a").first().click();
  await page.waitForURL(/rules\//);
  await atItsTopic();
  await page.screenshot({ path: `${shots}/topic.light.png` });
  await page.goto(`${base}codes/#${first}`);
  await page.locator(`li:has([id="${first}"]) a[href*="rules/"]`).first().click();
  await atItsTopic();

  // Sphinx' own search finds pages by the same stems.
  await page.goto(`${base}search/?q=${encodeURIComponent("samouczek wniosku")}`);
  const pagesFound = page.locator("ul.search li a");
  await pagesFound.first().waitFor({ timeout: 10_000 }).catch(() => {});
  claim((await pagesFound.allTextContents()).some((title) => title.startsWith("Samouczek")), "“samouczek wniosku” does not find the tutorial in Polish");
  await browser.close();

  console.log([...new Set(wrong), `${passed} passed, ${wrong.length} failed`].join("\n"));
  process.exitCode = wrong.length ? 1 : 0;
}

main();
