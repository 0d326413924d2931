import { describe, expect, test } from 'vitest';
import { linkedInFixtures, parsePage } from './harness/page-fixtures.ts';

/**
 * What saved pages of each layout have in common (2024 to 2026), so that a fixture can't be shaped to a selector:
 * elements that must be there, by tag, attribute and nesting, and elements that must not.
 */
const FACTS: Record<string, { has: string[]; lacks: string[] }> = {
  sdui: {
    has: [
      'main#workspace > div > div[data-testid="lazy-column"] > div[componentkey$="Topcard"] > section[componentkey$="Topcard"]',
      '[componentkey$="Topcard"] div > a[componentkey] > div[componentkey] > div > h2',
      '[componentkey$="Topcard"] div:has(> a h2) + p + p + div > p',
      '[componentkey$="Topcard"] p + p',
      'div[componentkey^="profileCardsAboveActivity"] > div[data-sdui-component] > div > section > div > h2',
      'div[componentkey$="SuggestedForYou"]',
      'section[componentkey$="About"] > div > h2 + p > span[data-testid="expandable-text-box"] > button[data-testid="expandable-text-button"][aria-hidden="true"]',
      'div[componentkey$="Activity"] > div[data-sdui-component] > section > div > div > h2',
      'div[componentkey^="profileCardsBelowActivityPart"] > div[componentkey^="profileCardsBelowActivityPart"]',
      'header h2',
    ],
    lacks: ['h1', '#experience', '[data-view-name]', 'script[type="application/ld+json"]'],
  },
  ember: {
    has: [
      'main > section.artdeco-card > div.ph5.pb5 > div.mt2.relative > div > div > span > a[href*="/overlay/about-this-profile/"] > h1',
      'div > div + div.text-body-medium.break-words',
      'div.mt2 > span.text-body-small.inline.t-black--light.break-words + span > a#top-card-text-details-contact-info',
      'section[data-view-name="profile-card"] > div#about.pv-profile-card__anchor + div h2 > span[aria-hidden="true"] + span.visually-hidden',
      'section > div#content_collections ~ div div.scaffold-finite-scroll__content > ul > li > div > a[aria-label][href*="/feed/update/"] > div > span > span[aria-hidden="true"] > strong',
      'li > div > span.visually-hidden[id^="mini-update-a11y-description"]',
      'section > div#experience ~ div > ul > li.artdeco-list__item > [data-view-name="profile-component-entity"] > a[data-field="experience_company_logo"]',
      '.pvs-entity__sub-components > ul > li > span + [data-view-name="profile-component-entity"] > div + div > div > a > span.t-14.t-normal.t-black--light > span.pvs-entity__caption-wrapper',
      'code[id^="bpr-guid"]',
    ],
    lacks: ['main [componentkey]', 'script[type="application/ld+json"]', 'main h1 ~ h1'],
  },
  public: {
    has: [
      'main#main-content > section > div > section.profile > section.top-card-layout',
      'div > h1.top-card-layout__title + h2.top-card-layout__headline + h3 > div.top-card__subline-item + span.top-card__subline-item',
      'div[data-section="currentPositionsDetails"] > a span.top-card-link__description',
      'section > h2 + div > ul.experience__list > li[data-section="currentPositionsDetails"] > div > h3 + h4 + div > p > span.date-range > time',
      'section[data-section="educationsDetails"] > h2 + div > ul > li > div > h3 + h4 > span',
      'section.right-rail > section.browsemap h3.base-aside-card__title',
      'script[type="application/ld+json"]',
      'meta[name="pageKey"][content="public_profile_v3_desktop"]',
      'input[name="session_key"]',
      'section[role="dialog"] > main',
    ],
    lacks: ['[componentkey]', '[data-view-name]', '#experience'],
  },
};

describe.each(linkedInFixtures)('$name is built as saved pages of its layout are', ({ html, golden }) => {
  const document = parsePage(html);
  const facts = FACTS[golden.page.layout];
  test.each(facts?.has ?? [])('has %s', (selector) => {
    expect(document.querySelector(selector)).not.toBeNull();
  });
  test.each(facts?.lacks ?? [])('lacks %s', (selector) => {
    expect(document.querySelector(selector)).toBeNull();
  });
});
