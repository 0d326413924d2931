import { describe, expect, test, vi } from 'vitest';
import { Lead, PageReading } from '../../lib/lead/lead.ts';
import { readPage } from '../../lib/pages/read-page.ts';
import { linkedInFixtures, pageFixtures, parsePage } from './harness/page-fixtures.ts';

describe('reads every page of the folder as its golden file says', () => {
  test.each(pageFixtures)('$name', ({ html, golden }) => {
    const document = parsePage(html);
    const before = document.documentElement.outerHTML;
    const reading = readPage(document, golden.url);
    expect(document.documentElement.outerHTML).toBe(before);
    if ('refusal' in golden) return expect(reading).toEqual({ type: 'refused', refusal: golden.refusal });
    if ('company' in golden) return expect(reading).toEqual({ type: 'company', company: golden.company });
    if (reading.type !== 'lead') throw new Error(`no lead: ${JSON.stringify(reading)}`);
    const { page, profile_data, missing } = Lead.parse(reading.lead);
    expect({ url: golden.url, page, profile_data, missing }).toEqual(golden);
  });
});

describe('gate', () => {
  test.each([
    ['an address that is none', 'not an address', 'not_a_profile'],
    ['another site', 'https://example.org/in/maren-osterfeld-77/', 'not_a_profile'],
    ['a site that only sounds like it', 'https://notlinkedin.com/in/maren-osterfeld-77/', 'not_a_profile'],
    ['a sub-page', 'https://www.linkedin.com/in/maren-osterfeld-77/details/experience/', 'not_a_profile'],
    ['the check after signing in', 'https://www.linkedin.com/checkpoint/challenge/x', 'auth_wall'],
    ['a page that has not arrived', 'https://www.linkedin.com/in/maren-osterfeld-77/', 'still_loading'],
  ])('refuses %s', (_, url, refusal) => {
    expect(readPage(parsePage(''), url)).toEqual({ type: 'refused', refusal });
  });

  test.each([
    'LinkedIn Member',
    'LinkedIn-Mitglied',
    'Utilisateur LinkedIn',
    'Usuario de LinkedIn',
    '🚀✨',
    '· – ·',
  ])('refuses a page whose name is %s', (name) => {
    for (const fixture of linkedInFixtures) {
      const document = parsePage(fixture.html.replaceAll(fixture.golden.profile_data.name, name));
      expect(readPage(document, fixture.golden.url)).toEqual({ type: 'refused', refusal: 'not_a_profile' });
    }
  });

  test('a reader that breaks says so, and is not taken for a page without a profile', () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    const document = parsePage('<main><h1>Someone</h1></main>');
    Object.defineProperty(document, 'querySelector', { value: undefined });
    const reading = readPage(document, 'https://www.linkedin.com/in/maren-osterfeld-77/');
    expect(reading).toEqual({
      type: 'refused',
      refusal: 'unreadable',
      detail: expect.stringContaining('TypeError'),
    });
    expect(PageReading.parse(reading)).toEqual(reading);
    expect(log).toHaveBeenCalledOnce();
  });
});
