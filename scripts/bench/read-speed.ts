import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { z } from 'zod';
import { PageReading } from '../../lib/lead/lead.ts';
import { growPage, LARGE_PAGE, type PageSize } from './grown-page.ts';

/** One page of each layout whose readers differ most. */
const FIXTURES = ['sdui-loaded-en', 'ember-2025-en', 'public-en', 'hubspot-en', 'salesforce-lead-en'];
const FACTORS = [1, 4, 16] as const;
/** Fresh loads of the page, fewer of the largest: a click reads it once, with nothing warm. */
const FIRST_READS: Readonly<Record<(typeof FACTORS)[number], number>> = { 1: 9, 4: 5, 16: 3 };

const Golden = z.object({ url: z.string() });

export interface ReadSpeed {
  fixture: string;
  factor: (typeof FACTORS)[number];
  size: PageSize;
  /** Median of first readings, milliseconds. */
  first_ms: number;
}

/** Times the built content script on pages of all layouts. */
export async function measureReadings(script: string): Promise<ReadSpeed[]> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    const speeds: ReadSpeed[] = [];
    for (const fixture of FIXTURES) speeds.push(...(await measureReading(browser, fixture, script)));
    return speeds;
  } finally {
    await browser.close();
  }
}

/** A fixture grown to 1, 4 and 16 times a large page. Throws where it is read as no lead. */
async function measureReading(browser: Browser, fixture: string, script: string): Promise<ReadSpeed[]> {
  const html = readFileSync(`tests/fixtures/pages/${fixture}.html`, 'utf8');
  const { url } = Golden.parse(JSON.parse(readFileSync(`tests/fixtures/pages/${fixture}.json`, 'utf8')));
  const measured: ReadSpeed[] = [];
  for (const factor of FACTORS) {
    const times: number[] = [];
    let size = LARGE_PAGE;
    for (let read = 0; read < FIRST_READS[factor]; read++) {
      const page = await openPage(browser, url, html);
      size = await page.evaluate(growPage, {
        elements: LARGE_PAGE.elements * factor,
        characters: LARGE_PAGE.characters * factor,
      });
      times.push(await readOnce(page, script));
      await page.close();
    }
    measured.push({ fixture, factor, size, first_ms: median(times) });
  }
  return measured;
}

/** The fixture under its own address; nothing goes out. */
async function openPage(browser: Browser, url: string, html: string): Promise<Page> {
  const page = await browser.newPage();
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html', body: html })
      : route.abort(),
  );
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page;
}

async function readOnce(page: Page, script: string): Promise<number> {
  // a page that a user looks at has been laid out
  await page.evaluate(() => document.body.offsetHeight);
  const call = script.trim().replace(/;$/, '');
  await page.evaluate(`performance.mark('start'); globalThis.read = ${call}; performance.mark('end');`);
  const { took, result } = await page.evaluate(async () => {
    const { duration } = performance.measure('reading', 'start', 'end');
    const reading: unknown = await Reflect.get(globalThis, 'read');
    return { took: duration, result: reading };
  });
  const reading = PageReading.parse(result);
  if (reading.type !== 'lead') throw new Error(`The grown page was not read: ${JSON.stringify(reading)}`);
  return took;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
