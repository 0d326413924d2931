import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { PageReading } from '../../lib/lead/lead.ts';
import type { ProfileField } from '../../lib/lead/user-json.ts';
import { readPage } from '../../lib/pages/read-page.ts';
import { noteRecall, printRecalls, stillSaid, wordsOf } from './harness/field-recall.ts';
import { linkedInFixtures, type PageFixture, pageFixtures, parsePage } from './harness/page-fixtures.ts';

type Fixture = (typeof linkedInFixtures)[number];

afterAll(printRecalls);

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

const mean = (shares: readonly number[]): number =>
  shares.reduce((sum, share) => sum + share, 0) / shares.length;

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

  test('loses what a dropped card alone says, gives a reason, and keeps the rest', () => {
    const cards = cardsOf(parsePage(fixture.html), fixture);
    const shares: number[] = [];
    for (const index of cards.keys()) {
      let dropped = '';
      let left = '';
      const reading = reread(fixture, (document) => {
        const card = cardsOf(document, fixture)[index];
        dropped = wordsOf(card);
        card?.remove();
        left = wordsOf(document.body);
      });
      expectOwn(reading, fixture);
      const kept = stillSaid(fixture, dropped, left);
      shares.push(noteRecall('a card dropped: fields of the rest', reading, fixture, kept));
    }
    // one field may go with a card although its words stand in another, such as a school under the name
    expect(mean(shares)).toBeGreaterThanOrEqual(0.95);
  });

  test('reads the same whatever order the cards stand in', () => {
    const count = cardsOf(parsePage(fixture.html), fixture).length;
    const orders = fc.shuffledSubarray([...Array(count).keys()], { minLength: count, maxLength: count });
    fc.assert(
      fc.property(orders, (order) => {
        const reading = reread(fixture, (document) => {
          const cards = cardsOf(document, fixture);
          // each card takes the place of another, so that none leaves the column of the profile
          const places = cards.map((card) => {
            const place = document.createElement('i');
            card.replaceWith(place);
            return place;
          });
          for (const [at, place] of places.entries()) place.replaceWith(cards[order[at] ?? at] ?? place);
        });
        expectOwn(reading, fixture);
        expect(noteRecall('cards shuffled', reading, fixture)).toBeGreaterThanOrEqual(0.95);
      }),
      { numRuns: 8, seed: 20260401 },
    );
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
    const reading = readPage(parsePage(fixture.html), url);
    expect(reading).toEqual({ type: 'refused', refusal: 'stale_page' });
    noteRecall('a stale slug (refused)', reading, fixture);
  });

  test('never throws and never names anybody else when the page is cut at any byte', () => {
    const bytes = Buffer.from(fixture.html);
    const whole = wordsOf(parsePage(fixture.html).body);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length }), (at) => {
        const cut = parsePage(
          bytes
            .subarray(0, at)
            .toString('utf8')
            .replace(/\uFFFD$/, ''),
        );
        const left = wordsOf(cut.body);
        const reading = readPage(cut, fixture.golden.url);
        expectOwn(reading, fixture);
        if (reading.type === 'lead')
          noteRecall('cut short: fields that arrived', reading, fixture, stillSaid(fixture, whole, left));
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
