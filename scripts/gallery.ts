/**
 * Draws every state of popup and options, light and dark, into out/gallery/, with an index.html to look through them.
 *
 *   node scripts/gallery.ts [NAME…]      only the shots whose names contain one of these
 *
 * Takes Chromium from CHROMIUM_PATH, else /usr/bin/chromium.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { createServer } from 'vite';
import { SHOTS } from '../tests/gallery/shots.ts';

const root = join(import.meta.dirname, '..');
const out = join(root, 'out/gallery');
const wanted = process.argv.slice(2);
const shots = SHOTS.filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
const SIZES = {
  popup: { width: 400, height: 600 },
  options: { width: 920, height: 900 },
  queue: { width: 920, height: 560 },
};
const THEMES = ['light', 'dark'] as const;

async function draw(browser: Browser, origin: string): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of THEMES) {
    const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce', deviceScaleFactor: 2 });
    const page = await context.newPage();
    for (const { name, state, clicks, locale, page: kind } of shots) {
      const fault = (error: { message: string }) => faults.push(`${name}: ${error.message}`);
      page.on('pageerror', fault);
      await page.setViewportSize(SIZES[kind]);
      await page.goto(`${origin}/tests/gallery/gallery-page.html?state=${state}&locale=${locale}`);
      await page.locator('#root > div').waitFor({ timeout: 15_000 }).catch(fault);
      for (const selector of clicks) await page.locator(selector).first().click();
      for (const wrong of await page.evaluate(misplaced)) faults.push(`${name}: ${wrong}`);
      await page.screenshot({ path: join(out, `${name}.${colorScheme}.png`), fullPage: kind !== 'popup' });
      page.off('pageerror', fault);
    }
    await context.close();
  }
  return faults;
}

/** In the page: editors whose underlines have drifted from their text, a footer cut off, and what sticks out at the side. */
function misplaced(): string[] {
  const drifted = [...document.querySelectorAll('.marked')].filter((marked) => {
    const [mirror, area] = [marked.querySelector<HTMLElement>('.mirror'), marked.querySelector('textarea')];
    return (
      !mirror || !area || mirror.offsetHeight !== area.offsetHeight || area.scrollHeight > area.clientHeight
    );
  });
  const footers = [...document.querySelectorAll('.footer, .footer p')];
  const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth;
  return [
    ...(drifted.length > 0 ? ['underlines have drifted'] : []),
    ...(footers.some(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1 && clientHeight > 0)
      ? ['the footer is cut off']
      : []),
    ...(wide ? ['wider than the window'] : []),
  ];
}

const figure = (name: string): string =>
  `<figure><figcaption>${name}</figcaption>${THEMES.map((theme) => `<img src="${name}.${theme}.png" alt="${name}, ${theme}" width="400" loading="lazy">`).join('')}</figure>`;

const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  cacheDir: join(root, 'out/.vite'),
  resolve: { alias: { '#i18n': join(root, 'tests/gallery/i18n-from-locales.ts') } },
  optimizeDeps: {
    include: [
      'fflate',
      'html-to-text',
      'papaparse',
      'postal-mime',
      'react',
      'react-dom/client',
      'react/jsx-dev-runtime',
      'zod',
      'confbox',
    ],
  },
  server: { host: '127.0.0.1', port: 0, watch: null, hmr: false },
});
await server.listen();
const address = server.httpServer?.address();
if (!address || typeof address === 'string') throw new Error('The gallery server has no port.');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  await mkdir(out, { recursive: true });
  const faults = await draw(browser, `http://127.0.0.1:${address.port}`);
  const figures = SHOTS.map(({ name }) => figure(name)).join('\n');
  const style =
    'body{font:13px system-ui;background:#888}figure{display:inline-block;margin:8px}figcaption{padding:4px 0}img{margin-right:4px}';
  await writeFile(
    join(out, 'index.html'),
    `<!doctype html><title>Gallery</title><style>${style}</style>${figures}`,
  );
  for (const fault of faults) console.error(fault);
  console.log(`${shots.length * THEMES.length} pictures in out/gallery/`);
  if (faults.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
  await server.close();
}
