// Draws each SVG with headless Chromium on white, in a window as large as the book makes the diagram
// (see DiagramSize). Usage: node render.mjs FOLDER_OF_PICTURES FILE.svg...
//
// It draws as on a screen with four times as many pixels and lets the caller scale down: Chromium then
// neither hints letters nor moves them to whole pixels, so that the picture is what the SVG says and not
// what a screen makes of it. (It would do so within <img>, whatever the screen.)
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import puppeteer from "puppeteer";

const ENLARGED = 4;
const [target, ...files] = process.argv.slice(2);

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--font-render-hinting=none",
    "--disable-lcd-text",
    "--force-color-profile=srgb",
    `--force-device-scale-factor=${ENLARGED}`,
    "--host-resolver-rules=MAP * ~NOTFOUND",
  ],
});
const blank = await browser.newPage();
const page = await browser.newPage();
await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "light" }]);

for (const file of files) {
  const size = await blank.evaluate(sizeOf, await readFile(file, "utf8"), basename(file));
  const window = { width: Math.ceil(size.width), height: Math.ceil(size.height) };
  await page.setViewport({ ...window, deviceScaleFactor: 0 });
  await page.goto("data:image/svg+xml;base64," + (await readFile(file, "base64")));
  await page.screenshot({
    path: join(target, basename(file, ".svg") + ".png"),
    clip: { x: 0, y: 0, ...window },
  });
}
await browser.close();

/** Runs in a page. */
function sizeOf(text, name) {
  const root = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
  if (root.querySelector("parsererror") !== null) {
    throw new Error(name + ": the browser cannot read it");
  }
  const pixels = (attribute) => {
    const value = (root.getAttribute(attribute) ?? "").trim();
    return /^\+?(\d+\.?\d*|\.\d+)(px|pt|pc|mm|cm|in|Q)?$/.test(value)
      ? root[attribute].baseVal.value
      : undefined;
  };
  const box = root.hasAttribute("viewBox") ? root.viewBox.baseVal : null;
  const most = parseFloat(root.style.maxWidth);
  let width = pixels("width");
  let height = pixels("height");
  if (box !== null) {
    if (width === undefined && height === undefined) {
      ({ width, height } = box);
    }
    width ??= Math.min((height * box.width) / box.height, most || Infinity);
    height ??= (width * box.height) / box.width;
  }
  return { width: width ?? 300, height: height ?? 150 };
}
