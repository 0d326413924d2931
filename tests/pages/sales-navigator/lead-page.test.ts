import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PageReading } from '../../../lib/lead/lead.ts';
import { readPage } from '../../../lib/pages/read-page.ts';
import { expectOwn, fixtureNamed, fixturesOf, recall, reread } from '../harness/other-leads.ts';
import { parsePage } from '../harness/page-fixtures.ts';

const STRANGER = `<section data-sn-view-name="feature-lead-recommended"><h2>Recommended leads</h2><a href="/sales/lead/ACwAAAstranger,A,b">
  <h1 data-anonymize="person-name">Quentin Blackthorne</h1></a><span data-anonymize="headline">CEO at Ravenscar Holdings</span>
  <span data-anonymize="job-title">CEO</span><a data-anonymize="company-name">Ravenscar Holdings</a><span data-anonymize="location">Whitby</span>
  <p data-anonymize="person-blurb" title="I buy whole harbours, one by one.">I buy…</p><a href="mailto:q@ravenscar.example">q</a></section>`;
const PANEL = `<div id="inline-sidesheet-outlet"><section data-sn-view-name="feature-lead-top-card"><h1 data-anonymize="person-name">Quentin
  Blackthorne</h1></section><section data-sn-view-name="feature-lead-experience"><ul><li><h2 data-anonymize="job-title">CEO</h2></li></ul></section></div>`;

describe.each(fixturesOf('sales_navigator'))('$name', (fixture) => {
  test('keeps its fields when every class has another name', () => {
    const reading = reread(fixture, (document) => {
      for (const element of document.querySelectorAll('[class]')) element.setAttribute('class', '_3f9a1c07');
    });
    expect(recall(reading, fixture)).toBe(1);
  });

  test.each([
    ['recommended before', 'afterbegin', STRANGER],
    ['recommended after', 'beforeend', STRANGER],
    ['in a panel opened before', 'afterbegin', PANEL],
    ['in a panel opened after', 'beforeend', PANEL],
  ] as const)('passes over a stranger %s the lead', (_, where, html) => {
    const reading = reread(fixture, (document) =>
      document.querySelector('main')?.insertAdjacentHTML(where, html),
    );
    expectOwn(reading, fixture);
    expect(recall(reading, fixture)).toBe(1);
  });

  test('gives a gap with a reason when a section is gone, and the rest as before', () => {
    const sections = [...parsePage(fixture.html).querySelectorAll('main [data-sn-view-name]')].map(
      (section) => section.getAttribute('data-sn-view-name') ?? '',
    );
    expect(sections.length).toBeGreaterThan(2);
    for (const name of sections.filter((section) => section !== 'feature-lead-top-card')) {
      const reading = reread(fixture, (document) =>
        document.querySelector(`main [data-sn-view-name="${name}"]`)?.remove(),
      );
      expectOwn(reading, fixture);
      expect(recall(reading, fixture), name).toBeGreaterThanOrEqual(0.5);
    }
  });

  test('reads the same when sections stand in a column beside the rest', () => {
    const reading = reread(fixture, (document) => {
      const column = document.createElement('aside');
      column.append(...document.querySelectorAll('[data-sn-view-name="feature-lead-relationship"]'));
      document.querySelector('main')?.append(column);
    });
    expect(recall(reading, fixture)).toBe(1);
  });

  test('reads the same when the sections stand in another order', () => {
    const reading = reread(fixture, (document) => {
      for (const section of document.querySelectorAll('main [data-sn-view-name^="feature-"]'))
        document.querySelector('main')?.prepend(section);
    });
    expect(recall(reading, fixture)).toBe(1);
  });

  test('never throws and never names anybody else when the page is cut at any byte', () => {
    const bytes = Buffer.from(fixture.html);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length }), (at) => {
        const cut = bytes
          .subarray(0, at)
          .toString('utf8')
          .replace(/\uFFFD$/, '');
        expectOwnStart(readPage(parsePage(cut), fixture.golden.url), fixture.golden.profile_data.name);
      }),
      { numRuns: 25, seed: 20261123 },
    );
  });
});

/** A page cut within a tag may tell less of a text, but never starts with somebody else. */
function expectOwnStart(reading: PageReading, name: string): void {
  if (reading.type !== 'lead') return;
  expect(name.startsWith(reading.lead.profile_data.name)).toBe(true);
  expect(JSON.stringify(reading.lead.profile_data)).not.toMatch(
    /Calloway|Brackwater|Wiebering|Stahlhof|Lindgren|Strickland|Quast/,
  );
}

describe('whose page it is', () => {
  const { html } = fixtureNamed('sales-navigator-en');
  test.each([
    ['the same lead opened from a list', '/sales/lead/ACwAAAsubj1,SAVED_LEAD,q9', 'lead'],
    ['another lead', '/sales/lead/ACwAAAsubj2,NAME_SEARCH,q9', 'stale_page'],
    ['a recommended lead', '/sales/lead/ACwAAAother1,SAVED,qq1', 'stale_page'],
    ['an account', '/sales/company/90101', 'not_a_profile'],
    ['a search', '/sales/search/people?query=x', 'not_a_profile'],
    ['a list', '/sales/lists/people/77', 'not_a_profile'],
    ['home', '/sales/home', 'not_a_profile'],
    ['signing in', '/sales/login', 'auth_wall'],
  ])('%s', (_, path, expected) => {
    const reading = readPage(parsePage(html), `https://www.linkedin.com${path}`);
    expect(reading.type === 'refused' ? reading.refusal : reading.type).toBe(expected);
  });

  test('a page that still shows an account under a lead’s address is stale', () => {
    const page =
      '<main><section data-sn-view-name="feature-account-top-card"><h1>Fenmoor Packaging</h1></section></main>';
    expect(readPage(parsePage(page), 'https://www.linkedin.com/sales/lead/ACwAAAsubj1,A,b')).toEqual({
      type: 'refused',
      refusal: 'stale_page',
    });
  });

  test('two top cards: the hidden one is not read', () => {
    const fixture = fixtureNamed('sales-navigator-en');
    const hidden = `<div hidden><section data-sn-view-name="feature-lead-top-card"><h1 data-anonymize="person-name">Quentin Blackthorne</h1></section></div>`;
    const reading = reread(fixture, (document) =>
      document.querySelector('main')?.insertAdjacentHTML('afterbegin', hidden),
    );
    expect(recall(reading, fixture)).toBe(1);
  });
});

const lead = (section: string): string =>
  `<main><section data-sn-view-name="feature-lead-top-card"><h1 data-anonymize="person-name">Ada Quill</h1></section>${section}</main>`;
const read = (section: string) => {
  const reading = readPage(parsePage(lead(section)), 'https://www.linkedin.com/sales/lead/ACwAAAada,A,b');
  if (reading.type !== 'lead') throw new Error(`no lead: ${JSON.stringify(reading)}`);
  return reading.lead;
};

test.each([
  ['Sep 2016–Present 9 yrs 10 mos', 'Sep 2016', '', true],
  ['Sept. 2016–Heute 9 Jahre 10 Monate', 'Sept. 2016', '', true],
  ['sept. 2016–aujourd’hui 9 ans 10 mois', 'sept. 2016', '', true],
  ['2012–2015', '2012', '2015', false],
  ['Jan 2012–Dec 2015 4 yrs', 'Jan 2012', 'Dec 2015', false],
])('dates and duration in one line: %s', (line, start, end, goesOn) => {
  const { profile_data } = read(
    `<section data-sn-view-name="feature-lead-experience"><ul><li><h2 data-anonymize="job-title">Buyer</h2><p data-anonymize="company-name">Quill Ltd</p><p>${line}</p></li></ul></section>`,
  );
  expect(profile_data.career_history).toEqual([
    { title: 'Buyer', company: 'Quill Ltd', start, end, description: '' },
  ]);
  expect(profile_data.current_title).toBe(goesOn ? 'Buyer' : '');
});

test.each([
  ['Ada shared a post', '', 'authored'],
  ['Ada posted', '', 'authored'],
  ['Ada hat einen Beitrag geteilt', '', 'authored'],
  ['Ada a partagé un post', '', 'authored'],
  ['Ada reposted', '', 'reposted'],
  [
    'Ada shared a post',
    '<a href="/sales/company/7"><span data-anonymize="company-name">Other Ltd</span></a>',
    'reposted',
  ],
  ['Ada posted', '<a href="https://www.linkedin.com/in/ada-quill">Ada Quill</a>', 'authored'],
  ['Ada commented on a post', '', 'commented'],
  ['Ada liked a post', '', 'liked'],
  ['Ada was in the news', '', undefined],
])('"%s" beside “%s” is %s', (verb, beside, kind) => {
  const { profile_data } = read(
    `<section data-sn-view-name="feature-lead-relationship"><article><header><h4><span>${verb}</span></h4><time datetime="2026-04-01T08:00Z">1w</time></header>${beside}
     <p><span title="Thanks to Bo at Other Ltd, all of it.">Thanks to <a href="/in/bo">Bo</a>…</span></p></article></section>`,
  );
  const text = 'Thanks to Bo at Other Ltd, all of it.';
  expect(profile_data.recent_activity).toEqual(kind ? [{ kind, text, age: '1w', url: '' }] : []);
});

test('a section that is there and cannot be read has drifted', () => {
  const { missing } = read(
    '<section data-sn-view-name="feature-lead-experience"><div>Something new</div></section>',
  );
  expect(missing).toMatchObject({ career_history: 'drifted', current_title: 'drifted', education: 'absent' });
});

test.each([
  [
    '<div><span data-anonymize="headline">Buyer</span><div>Add to list</div></div><div><div><svg><path d="M8 1a5 5 0"></path></svg>Hull, England</div></div>',
    'Hull, England',
  ],
  [
    '<div><span data-anonymize="headline">Buyer</span></div><div><div>Hull, England</div><a href="#">500+ connections</a></div>',
    'Hull, England',
  ],
  ['<div><span data-anonymize="headline">Buyer</span></div><div><div>500+ connections</div></div>', ''],
  ['<span data-anonymize="headline">Buyer</span><p data-anonymize="location">Hull</p>', 'Hull'],
])('the location in %s', (html, location) => {
  const page = `<main><section data-sn-view-name="feature-lead-top-card"><div><h1 data-anonymize="person-name">Ada Quill</h1>${html}</div></section></main>`;
  const reading = readPage(parsePage(page), 'https://www.linkedin.com/sales/lead/ACwAAAada,A,b');
  expect(reading.type === 'lead' && reading.lead.profile_data.location).toBe(location);
});

test('many roles in one entry are read in a time that grows with the page only', () => {
  const roles = (count: number) =>
    `<section data-sn-view-name="feature-lead-experience"><ul><li>${'<h2 data-anonymize="job-title">Buyer</h2><p>2012</p>'.repeat(count)}</li></ul></section>`;
  expect(read(roles(5000)).profile_data.career_history).toHaveLength(1);
}, 10_000);
