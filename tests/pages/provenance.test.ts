import { expect, test } from 'vitest';
import type { Lead } from '../../lib/lead/lead.ts';
import { readPage } from '../../lib/pages/read-page.ts';
import { parsePage, profileFixtures } from './harness/page-fixtures.ts';

function lead(name: string, mutate: (document: Document) => void = () => undefined): Lead {
  const fixture = profileFixtures.find((candidate) => candidate.name === name);
  if (!fixture) throw new Error(`no fixture ${name}`);
  const document = parsePage(fixture.html);
  mutate(document);
  const reading = readPage(document, fixture.golden.url);
  if (reading.type !== 'lead') throw new Error(`no lead: ${JSON.stringify(reading)}`);
  return reading.lead;
}

test('names where every field with a value comes from', () => {
  for (const { name } of profileFixtures) {
    const { profile_data, provenance } = lead(name);
    const read = Object.entries(profile_data).filter(([, value]) => value.length > 0);
    expect(Object.keys(provenance).sort(), name).toEqual(read.map(([field]) => field).sort());
  }
});

test('trusts the employer more where role and top card agree', () => {
  expect(lead('ember-2024-en').provenance.current_company).toEqual({
    source: 'page:experience+page:topcard',
    confidence: 0.98,
  });
});

test('trusts the employer less where role and top card disagree, and keeps the role’s', () => {
  const { profile_data, provenance } = lead('ember-2024-en', (document) => {
    const label = document.querySelector('button[aria-label^="Current company"] span div');
    if (label) label.textContent = 'Somewhere Else Ltd';
  });
  expect(profile_data.current_company).toBe('Corvane Learning');
  expect(provenance.current_company).toEqual({ source: 'page:experience≠page:topcard', confidence: 0.5 });
});

test('trusts the name more where the subject’s own embedded entry has it, too', () => {
  expect(lead('ember-2025-en').provenance.name?.source).toBe('page:topcard+embedded');
  expect(lead('ember-2024-en').provenance.name?.source).toBe('page:topcard'); // viewer and earlier-seen people only
});

test('trusts a headline less where the embedded entry has another', () => {
  const { provenance } = lead('ember-2025-en', (document) => {
    for (const blob of document.querySelectorAll('code'))
      blob.textContent = (blob.textContent ?? '').replaceAll('Data Platforms', 'Gardening');
  });
  expect(provenance.headline?.confidence).toBeLessThanOrEqual(0.5);
});

test('trusts a title taken from the headline less than one from a role', () => {
  const fromHeadline = lead('sdui-lazy-en').provenance.current_title;
  const fromRole = lead('sdui-loaded-en').provenance.current_title;
  expect(fromHeadline?.source).toBe('page:headline');
  expect(fromHeadline?.confidence).toBeLessThan(fromRole?.confidence ?? 0);
});

test('says that a role is one of several that go on', () => {
  expect(lead('ember-2025-en').provenance.current_title?.confidence).toBe(0.7);
});

test('survives embedded data that is cut short', () => {
  const { provenance } = lead('ember-2025-en', (document) => {
    for (const blob of document.querySelectorAll('code'))
      blob.textContent = (blob.textContent ?? '').slice(0, -5);
  });
  expect(provenance.name?.source).toBe('page:topcard');
});
