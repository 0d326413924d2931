import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Lead, PageRefusal } from '../../lib/lead/lead.ts';
import { readPage } from '../../lib/pages/read-page.ts';

const FOLDER = new URL('../fixtures/pages/', import.meta.url);
const Golden = z.union([
  z.strictObject({ url: z.string(), refusal: PageRefusal }),
  z.strictObject({ url: z.string(), ...Lead.pick({ page: true, profile_data: true, missing: true }).shape }),
]);

const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace(/\.html$/, ''));

describe('reads every page of the folder as its golden file says', () => {
  test.each(names)('%s', (name) => {
    const golden = Golden.parse(JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8')));
    const { document } = new JSDOM(readFileSync(new URL(`${name}.html`, FOLDER), 'utf8')).window;
    const before = document.documentElement.outerHTML;
    const reading = readPage(document, golden.url);
    if ('refusal' in golden) return expect(reading).toEqual({ type: 'refused', refusal: golden.refusal });
    if (reading.type !== 'lead') throw new Error(`refused: ${reading.refusal}`);
    const { page, profile_data, missing } = Lead.parse(reading.lead);
    expect({ url: golden.url, page, profile_data, missing }).toEqual(golden);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
