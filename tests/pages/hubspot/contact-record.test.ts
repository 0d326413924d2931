import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../lib/pages/read-page.ts';
import { expectOwn, fixtureNamed, fixturesOf, recall, reread } from '../harness/other-leads.ts';
import { parsePage } from '../harness/page-fixtures.ts';

const row = (name: string, value: string) =>
  `<span data-test-id="${name}"><div data-deferred-property-input-root="true"><label>${name}</label><span data-selenium-test="property-input-${name}">${value}</span></div></span>`;
const STRANGER = `<div data-test-id="record-highlight-content"><h2 data-test-id="highlight-record-label"><span
  data-test-id="highlight-property-display-hs_full_name_or_email">Quentin Blackthorne</span></h2><span data-test-id="highlight-property-display-email">q@ravenscar.example</span></div>
  <ul data-selenium-test="profile-properties-list">${row('company', 'Ravenscar Holdings')}${row('linkedinbio', 'I buy harbours.')}${row('state', 'Yorkshire')}</ul>
  <div data-test-id="property-input-name">Ravenscar Holdings</div><a href="mailto:q@ravenscar.example">q</a>`;

describe.each(fixturesOf('hubspot'))('$name', (fixture) => {
  test('keeps its fields when every class has another name', () => {
    const reading = reread(fixture, (document) => {
      for (const element of document.querySelectorAll('*')) element.setAttribute('class', '_3f9a1c07');
    });
    expect(recall(reading, fixture)).toBe(1);
  });

  test.each([
    ['in an association card', `<div data-card-type="ASSOCIATION_V3">${STRANGER}</div>`],
    [
      'in an association card of another form',
      `<div data-test-id="contact-association-card">${STRANGER}</div>`,
    ],
    ['opened in a dialog', `<div role="dialog">${STRANGER}</div>`],
    ['opened in a side panel', `<aside data-test-id="object-preview-sidebar">${STRANGER}</aside>`],
    ['whose record is hidden', `<div style="display:none">${STRANGER}</div>`],
  ])('passes over a stranger %s, before and after', (_, html) => {
    for (const where of ['afterbegin', 'beforeend'] as const) {
      const reading = reread(fixture, (document) => document.body.insertAdjacentHTML(where, html));
      expectOwn(reading, fixture);
      // another record over this one takes the panel of all properties with it
      if (!fixture.name.includes('all-properties')) expect(recall(reading, fixture)).toBe(1);
    }
  });

  test('gives a gap with a reason when a card is gone', () => {
    const cards = '[data-card-type], [data-test-id="all-properties-panel"], main';
    const count = parsePage(fixture.html).querySelectorAll(cards).length;
    for (let index = 0; index < count; index++)
      expectOwn(
        reread(fixture, (document) => document.querySelectorAll(cards)[index]?.remove()),
        fixture,
      );
  });

  test('never throws and never names anybody else when the page is cut at any byte', () => {
    const bytes = Buffer.from(fixture.html);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length }), (at) => {
        const cut = bytes
          .subarray(0, at)
          .toString('utf8')
          .replace(/\uFFFD$/, '');
        const reading = readPage(parsePage(cut), fixture.golden.url);
        if (reading.type === 'lead') {
          expect(fixture.golden.profile_data.name.startsWith(reading.lead.profile_data.name)).toBe(true);
          expect(JSON.stringify(reading.lead.profile_data)).not.toMatch(
            /Seller|Vendeuse|Matthijs|Bloem|Ostrava|Lactis|Salzach/,
          );
        }
      }),
      { numRuns: 25, seed: 20261123 },
    );
  });
});

describe('the address', () => {
  const { html } = fixtureNamed('hubspot-en');
  test.each([
    ['https://app-na2.hubspot.com/contacts/4400001/record/0-1/551001', 'lead'],
    ['https://app.hubspot.com/contacts/4400001/record/0-1/551001/view/1', 'lead'],
    ['https://app.hubspot.com/contacts/4400001/record/0-1/551777', 'stale_page'],
    ['https://app.hubspot.com/contacts/4400001/record/0-2/551001', 'not_a_profile'],
    ['https://app.hubspot.com/contacts/4400001/record/0-3/551001', 'not_a_profile'],
    ['https://app.hubspot.com/contacts/4400001/record/2-9870/551001', 'not_a_profile'],
    ['https://app.hubspot.com/contacts/4400001/record/0-11/551001', 'not_a_profile'],
    ['https://app.hubspot.com/contacts/4400001/objects/0-1/views/all/list', 'not_a_profile'],
    ['https://app.hubspot.com/login', 'auth_wall'],
  ])('%s: %s', (url, expected) => {
    const reading = readPage(parsePage(html), url);
    expect(reading.type === 'refused' ? reading.refusal : reading.type).toBe(expected);
  });

  test.each([
    'https://www.hubspot.com/contacts/4400001/record/0-1/551001',
    'https://app.hubspot.com.example/contacts/4400001/record/0-1/551001',
    'https://app-hubspot.com/contacts/4400001/record/0-1/551001',
  ])('%s is not HubSpot’s', (url) => {
    const reading = readPage(parsePage(html), url);
    expect(reading.type === 'lead' && reading.lead.page.site).not.toBe('hubspot');
  });
});

const URL = 'https://app.hubspot.com/contacts/1/record/0-1/2';
const record = (inside: string, name = 'Ada Quill') =>
  readPage(
    parsePage(
      `<aside><div data-test-id="record-highlight-content"><h2 data-test-id="highlight-record-label">${name}</h2></div>${inside}</aside>`,
    ),
    URL,
  );
const list = (rows: string) =>
  `<div data-card-type="PROPERTIES_V3"><ul data-selenium-test="profile-properties-list">${rows}</ul></div>`;
function read(inside: string) {
  const reading = record(inside);
  if (reading.type !== 'lead') throw new Error(`no lead: ${JSON.stringify(reading)}`);
  return reading.lead;
}

test.each([
  ['Stadt', 'Ort der Tat', 'location'],
  ['Intitulé du poste', 'Acheteuse', 'current_title'],
  ["Nom de l'entreprise", 'Quill SARL', 'current_company'],
  ['Correo electrónico:', 'ada@quill.example', 'email'],
  ['会社名', 'クイル株式会社', 'current_company'],
] as const)('a card that has labels only: “%s”', (label, value, field) => {
  const items = `<li data-test-id="crm-property-list-item"><label>${label}</label><div>${value}</div></li>`;
  const { profile_data, provenance } = read(`<div data-card-type="PROPERTIES_LIST"><ul>${items}</ul></div>`);
  expect(profile_data[field]).toBe(value);
  expect(provenance[field]).toBeDefined();
});

test.each([
  ['Nederland', 'Netherlands'],
  ['DE', 'Germany'],
  ['Atlantis', ''],
])('the country “%s” is %s', (country, expected) => {
  expect(read(list(row('country', country))).profile_data.country).toBe(expected);
});

test('a value being edited is read as it stands in its field', () => {
  const edited = (field: string) =>
    list(`<span data-test-id="linkedinbio"><div><label>Bio</label>${field}</div></span>`);
  const bio = 'data-selenium-test="property-input-linkedinbio"';
  expect(read(edited(`<textarea ${bio}>Half a thought</textarea>`)).profile_data.about).toBe(
    'Half a thought',
  );
  expect(read(edited(`<button ${bio}>A whole one</button>`)).profile_data.about).toBe('A whole one');
});

test('two places that disagree lower the confidence, two that agree raise it', () => {
  const panel = (title: string) =>
    `${list(row('jobtitle', 'Buyer'))}<div role="dialog"><div data-test-id="all-properties-panel"><div data-test-id="property-input-jobtitle"><label>Job title</label><span>${title}</span></div></div></div>`;
  expect(read(panel('Seller')).provenance.current_title?.confidence).toBeLessThanOrEqual(0.5);
  expect(read(panel('Buyer')).provenance.current_title?.confidence).toBeGreaterThan(0.95);
});

test('rows that have lost their marks have drifted; a record without its cards is not loaded', () => {
  expect(read(list('<div>Job title Buyer</div>')).missing.current_title).toBe('drifted');
  expect(read('').missing.current_title).toBe('not_loaded');
  expect(read(list(row('lifecyclestage', 'Lead'))).missing.current_title).toBe('absent');
});

test('a contact known by an address only is nobody to write to by name', () => {
  expect(record('', 'ada@quill.example')).toEqual({ type: 'refused', refusal: 'not_a_profile' });
});

test('a company that still stands under a contact’s address is stale', () => {
  for (const strip of [
    '<div data-card-id="OBJECT_HIGHLIGHT-FAS-0-2-1"><div data-test-id="record-highlight-content"><h2 data-test-id="highlight-record-label">Quill Ltd</h2></div></div>',
    '<div data-test-id="record-highlight-content"><span data-test-id="highlight-property-display-domain">quill.example</span><h2 data-test-id="highlight-record-label">Quill Ltd</h2></div>',
  ])
    expect(readPage(parsePage(strip), URL)).toEqual({ type: 'refused', refusal: 'stale_page' });
});

test('a record under an open dialog is still the one to read', () => {
  const fixture = fixtureNamed('hubspot-fr');
  const reading = reread(fixture, (document) =>
    document.querySelector('#main')?.setAttribute('aria-hidden', 'true'),
  );
  expect(recall(reading, fixture)).toBe(1);
});
