import { describe, expect, test } from 'vitest';
import { outlineChains, pageChains } from './harness/outline.ts';
import { pageFixtures } from './harness/page-fixtures.ts';

/** By the beginning of a fixture's name: the saved pages of its layout, and the element the outlines begin at. */
const OUTLINES: readonly [fixture: string, outlines: readonly string[], root: string][] = [
  ['sdui', ['linkedin-sdui-profile'], 'main'],
  ['ember-not-found', [], 'main'],
  ['ember', ['linkedin-ember-profile-2024', 'linkedin-ember-profile-2025'], 'main'],
  ['public-not-found', ['linkedin-refused-ember-profile-not-found-2024'], 'html'],
  ['public', ['linkedin-public-profile'], 'main'],
  ['authwall', ['linkedin-refused-authwall-2026'], 'html'],
  ['login-page', ['linkedin-refused-login-page-2024'], 'html'],
];

/** What a fixture has and no saved page shows, with the reason. `chain` is a part of it. */
const EXCEPTIONS: readonly { fixture: RegExp; chain: string; why: string }[] = [
  {
    fixture: /^sdui/,
    chain: '> div[data-sdui-component=com.linkedin.sdui.generated.profile.dsl.impl.profileCardsBelowActivity',
    why: 'the saved page had not loaded the cards below Activity; by the reference text',
  },
  {
    fixture: /^sdui/,
    chain: '> section[componentkey=SuggestedForYou]',
    why: 'empty in the saved page; a trap: the reference says that it holds other people',
  },
  {
    fixture: /^sdui-hostile-text$/,
    chain: 'span[data-testid=expandable-text-box] > span',
    why: 'a trap: text hidden from the reader of the page',
  },
  { fixture: /^sdui-still-loading$/, chain: '> div[componentkey] > div', why: 'no page was saved so early' },
  { fixture: /^ember-still-loading$/, chain: 'main > div', why: 'no page was saved so early' },
  {
    fixture: /^ember-2024-en$/,
    chain: '> li > div > span',
    why: 'the last line of an entry (a grade, endorsements), without the blocks around it',
  },
  {
    fixture: /^ember-2025-en$/,
    chain: '> a[href] > div > span',
    why: 'a featured card cut down to its title',
  },
  {
    fixture: /^public-(?:en|es|masked)$/,
    chain: '> section[role=dialog] > header > h2',
    why: 'the id of a dialog’s heading is derived from its dialog’s',
  },
  {
    fixture: /^public-en$/,
    chain: 'div[data-section=currentPositions] > div > p > button',
    why: 'a long description is shortened as the outline’s projects are',
  },
  {
    fixture: /^public-not-found$/,
    chain: 'section[id][role=tabpanel]',
    why: 'the search bar cut down to one panel',
  },
];

const outlinesOf = (fixture: string) => OUTLINES.find(([begin]) => fixture.startsWith(begin));

/** The element, or one above it, stands in no saved page and in no exception. */
function inventions(fixture: string, chains: readonly string[], outlines: readonly Set<string>[]): string[] {
  const allowed = EXCEPTIONS.filter((exception) => exception.fixture.test(fixture));
  return chains.filter(
    (chain) =>
      !outlines.some((outline) => outline.has(chain)) && !allowed.some((one) => chain.includes(one.chain)),
  );
}

describe('a fixture leaves out, it invents nothing', () => {
  test.each(pageFixtures.filter(({ name }) => outlinesOf(name)?.[1].length))('$name', ({ name, html }) => {
    const [, names = [], root = ''] = outlinesOf(name) ?? [];
    const chains = pageChains(html, root);
    expect(chains.length).toBeGreaterThan(3);
    expect(inventions(name, chains, names.map(outlineChains))).toEqual([]);
  });

  test('an element, an attribute or a level that no saved page has is found', () => {
    const [fixture] = pageFixtures.filter(({ name }) => name === 'sdui-loaded-en');
    if (!fixture) throw new Error('the fixture is gone');
    const outlines = [outlineChains('linkedin-sdui-profile')];
    for (const [from, to] of [
      ['<h2', '<h1><h2'],
      ['<p ', '<p data-testid="headline" '],
      ['<section componentkey', '<div></div><article></article><section componentkey'],
    ] as const) {
      const html = fixture.html.replaceAll(from, to);
      expect(html).not.toBe(fixture.html);
      expect(inventions(fixture.name, pageChains(html, 'main'), outlines)).not.toEqual([]);
    }
  });

  test('every exception is needed', () => {
    for (const { fixture, chain } of EXCEPTIONS) {
      const needed = pageFixtures.some(({ name, html }) => {
        const [, names = [], root = ''] = outlinesOf(name) ?? [];
        const outlines = names.map(outlineChains);
        return (
          fixture.test(name) &&
          pageChains(html, root).some(
            (own) => own.includes(chain) && !outlines.some((outline) => outline.has(own)),
          )
        );
      });
      expect(needed, chain).toBe(true);
    }
  });
});

/** A chain that ends in a card: a key, an anchor or a section that is the same on every page. */
const CARD =
  /(?:\[componentkey=[^\]]+\]|\[data-section=[^\]]+\]|\[data-view-name=profile-card\]|profile-card\] > div\[id=[^\]]+\])$/;

/** Cards of the saved pages that no reader asks for, and texts that it drops. */
const LEFT_OUT =
  /SupportedLocales|=(?:profileAside(?:Pymk|Product)|honors_and_awards|courses|volunteer_causes|websites|educations|certifications|publications|projects|awards)\]$/;

describe('the cards of the saved pages stand in fixtures at the same place', () => {
  test.each([
    ['sdui', ['linkedin-sdui-profile']],
    ['ember', ['linkedin-ember-profile-2024', 'linkedin-ember-profile-2025']],
    ['public', ['linkedin-public-profile']],
  ] as const)('%s', (layout, names) => {
    const own = new Set(
      pageFixtures
        .filter(({ name }) => name.startsWith(layout))
        .flatMap(({ html }) => pageChains(html, 'main')),
    );
    const cards = names.flatMap((name) => [...outlineChains(name)]).filter((chain) => CARD.test(chain));
    expect(cards.length).toBeGreaterThan(5);
    expect(cards.filter((chain) => !own.has(chain) && !LEFT_OUT.test(chain))).toEqual([]);
  });
});
