import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { PageReading } from '../../lib/lead/lead.ts';
import type { ProfileField } from '../../lib/lead/user-json.ts';
import { readPage } from '../../lib/pages/read-page.ts';
import { linkedInFixtures, type PageFixture, pageFixtures, parsePage } from './harness/page-fixtures.ts';

type Fixture = (typeof linkedInFixtures)[number];

/** What the card of somebody else says; none of it may ever reach the lead. */
const STRANGER = { name: 'Quentin Blackthorne', company: 'Ravenscar Holdings', slug: 'quentin-blackthorne' };

const CARDS: Record<string, string> = {
  sdui: 'main [componentkey^="com.linkedin.sdui.profile.card.ref"], main [componentkey^="profileCardsBelow"]',
  ember: 'main > section[data-view-name="profile-card"]',
  public: 'section.profile > section:not(:first-child)',
};

const cardsOf = (document: Document, { golden }: Fixture): Element[] =>
  [...document.querySelectorAll(CARDS[golden.page.layout] ?? '')].filter(
    (card) =>
      !card.parentElement?.closest(CARDS[golden.page.layout] ?? '') && !card.querySelector('h1, a h2'),
  );

/** Everything in the golden answer that names a person or an employer of hers. */
const ownWords = ({ golden: { profile_data: data } }: Fixture): string[] => [
  data.name,
  data.headline,
  data.current_company,
  ...data.career_history.map((role) => role.company),
  ...data.education.map((entry) => entry.school),
];

/** Nothing, or what is the subject's own (or, of a page cut short, its beginning). */
function expectOwn(reading: PageReading, fixture: Fixture): void {
  if (reading.type !== 'lead') return;
  const { profile_data: data, missing } = reading.lead;
  expect(JSON.stringify(data)).not.toMatch(new RegExp(`${STRANGER.name}|${STRANGER.company}`));
  expect(fixture.golden.profile_data.name.startsWith(data.name)).toBe(true);
  const own = ownWords(fixture);
  const extra = fixture.html; // an employer beside the name that is no role of hers
  for (const company of [data.current_company, ...data.career_history.map((role) => role.company)])
    expect(own.some((word) => word.startsWith(company)) || topcardOf(extra).includes(company)).toBe(true);
  for (const [field, value] of Object.entries(data))
    expect(value.length > 0 || missing[field as ProfileField] !== undefined, field).toBe(true);
}

const topcardOf = (html: string): string =>
  /(?:Topcard"[\s\S]*?<\/section>|<section[^>]*(?:artdeco-card|top-card-layout)[\s\S]*?<\/section>)/.exec(
    html,
  )?.[0] ?? '';

/** The share of the fields with a value that were read as the golden answer says. */
function recall(reading: PageReading, { golden }: Fixture): number {
  const fields = Object.entries(golden.profile_data).filter(([, value]) => value.length > 0);
  if (reading.type !== 'lead') return 0;
  const read: Record<string, unknown> = reading.lead.profile_data;
  const right = fields.filter(([field, value]) => JSON.stringify(read[field]) === JSON.stringify(value));
  return right.length / fields.length;
}

/** Recall by mutation and layout, printed at the end. */
const recalls = new Map<string, Record<string, number[]>>();

function noteRecall(mutation: string, reading: PageReading, fixture: Fixture): number {
  const share = recall(reading, fixture);
  const row = recalls.get(mutation) ?? {};
  recalls.set(mutation, row);
  const { layout } = fixture.golden.page;
  row[layout] = [...(row[layout] ?? []), share];
  return share;
}

/** "92–100 %" */
const spread = (shares: readonly number[]): string =>
  `${[...new Set([Math.min(...shares), Math.max(...shares)])].map((share) => Math.round(share * 100)).join('–')} %`;

afterAll(() => {
  const rows = [...recalls].map(([mutation, row]) => [
    mutation,
    Object.fromEntries(Object.entries(row).map(([layout, shares]) => [layout, spread(shares)])),
  ]);
  console.table(Object.fromEntries(rows));
});

/** What the interface says, in another language than the page's. */
const POLISH: readonly [shown: RegExp, polish: string][] = [
  [/^(?:About|Info|Infos|Acerca de)$/, 'Informacje'],
  [/^(?:Activity|Aktivitäten|Activité|Actividad)$/, 'Aktywność'],
  [/^(?:Experience|Berufserfahrung|Expériences?|Experiencia)$/, 'Doświadczenie'],
  [/^(?:Education|Ausbildung|Formation|Educación)$/, 'Wykształcenie'],
  [/^(?:Skills|Kenntnisse|Compétences|Aptitudes)$/, 'Umiejętności'],
  [/(?<=[-–]\s?)(?:Present|Heute|aujourd[’']hui|actualidad)/i, 'obecnie'],
];

function speakPolish(document: Document): void {
  document.documentElement.lang = 'pl';
  const texts = document.createTreeWalker(document.body, 4);
  for (let text = texts.nextNode(); text; text = texts.nextNode())
    for (const [shown, polish] of POLISH) {
      const line = text.nodeValue?.trim() ?? '';
      if (shown.test(line)) text.nodeValue = line.replace(shown, polish);
    }
  expect(document.body.textContent).toMatch(/Informacje|Doświadczenie|obecnie/);
}

const reread = (
  fixture: PageFixture<Fixture['golden']>,
  mutate: (document: Document) => void,
): PageReading => {
  const document = parsePage(fixture.html);
  mutate(document);
  return readPage(document, fixture.golden.url);
};

// jsdom parses each mutated page anew: slow on a busy machine
describe.each(linkedInFixtures)('$name', { timeout: 60_000 }, (fixture) => {
  test('keeps its fields when every class has another name', () => {
    const reading = reread(fixture, (document) => {
      for (const element of document.querySelectorAll('[class]')) element.setAttribute('class', '_3f9a1c07');
    });
    expectOwn(reading, fixture);
    expect(noteRecall('every class renamed', reading, fixture)).toBeGreaterThanOrEqual(0.95);
  });

  test('keeps its fields when the interface speaks another language', () => {
    const reading = reread(fixture, speakPolish);
    expectOwn(reading, fixture);
    expect(noteRecall('interface in Polish', reading, fixture)).toBeGreaterThanOrEqual(0.95);
  });

  test('gives a gap with a reason when a card is gone, and the rest as before', () => {
    const count = cardsOf(parsePage(fixture.html), fixture).length;
    for (let index = 0; index < count; index++) {
      const reading = reread(fixture, (document) => cardsOf(document, fixture)[index]?.remove());
      expectOwn(reading, fixture);
      expect(noteRecall('a card dropped', reading, fixture)).toBeGreaterThanOrEqual(0.6);
    }
  });

  test('reads the same when the cards stand in another order', () => {
    const reading = reread(fixture, (document) => {
      for (const card of cardsOf(document, fixture)) card.parentElement?.prepend(card);
      const topcard = document.querySelector('[componentkey$="Topcard"], main section:has(h1)');
      topcard?.parentElement?.prepend(topcard);
    });
    expectOwn(reading, fixture);
    expect(noteRecall('cards in another order', reading, fixture)).toBeGreaterThanOrEqual(0.9); // posts in several cards change places
  });

  test.each(['before', 'after'] as const)('passes over a stranger suggested %s the subject', (where) => {
    const reading = reread(fixture, (document) => {
      const suggestion = document.createElement('aside');
      const { name, company, slug } = STRANGER;
      suggestion.setAttribute('componentkey', 'com.linkedin.sdui.profile.card.refACoAAxSuggestedForYou');
      suggestion.innerHTML = `<section data-view-name="profile-card"><div id="pymk_recommendation"></div><h2>People you may know</h2>
        <div><a href="https://www.linkedin.com/in/${slug}/"><h2>${name}</h2></a><p>CEO at ${company}</p>
        <div role="button"><p>${company}</p></div></div></section>`;
      const main = document.querySelector('main section')?.parentElement ?? document.body;
      main[where === 'before' ? 'prepend' : 'append'](suggestion);
    });
    expectOwn(reading, fixture);
    expect(noteRecall(`a stranger ${where}`, reading, fixture)).toBe(1);
  });

  test('refuses the page under somebody else’s address', () => {
    const url = `https://www.linkedin.com/in/${STRANGER.slug}/`;
    expect(readPage(parsePage(fixture.html), url)).toEqual({ type: 'refused', refusal: 'stale_page' });
  });

  test('never throws and never names anybody else when the page is cut at any byte', () => {
    const bytes = Buffer.from(fixture.html);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length }), (at) => {
        const cut = bytes
          .subarray(0, at)
          .toString('utf8')
          .replace(/\uFFFD$/, '');
        expectOwn(readPage(parsePage(cut), fixture.golden.url), fixture);
      }),
      { numRuns: 15, seed: 20260401 },
    );
  });
});

test.each(pageFixtures.filter(({ golden }) => 'refusal' in golden))(
  '$name shows nobody, whatever its classes are called',
  ({ html, golden }) => {
    const document = parsePage(html);
    for (const element of document.querySelectorAll('[class]')) element.setAttribute('class', '_3f9a1c07');
    expect(readPage(document, golden.url).type).toBe('refused');
  },
);
