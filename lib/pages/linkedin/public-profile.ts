import { countryName } from '../../lead/country.ts';
import type { PageRefusal } from '../../lead/lead.ts';
import { fold, isSameCompany, setRoles } from '../current-role.ts';
import { LeadFields } from '../lead-fields.ts';
import { lineOf } from '../text/visible-text.ts';
import { type JsonLdPerson, jsonLdPersons } from './json-ld-person.ts';
import { profileSlug } from './profile-slug.ts';
import {
  fullText,
  readPublicActivity,
  readPublicEducation,
  readPublicRoles,
  unmasked,
} from './public-entities.ts';

const TITLE = '.top-card-layout__title'; // seen 2026-04
const HEADLINE = '.top-card-layout__headline'; // seen 2026-04
const LOCATION = '.top-card-layout__first-subline > .top-card__subline-item'; // seen 2026-04
const EMPLOYER = 'div[data-section="currentPositionsDetails"]'; // seen 2026-04

/** A profile as signed-out visitors see it; `undefined` where the page is not of that layout. */
export function openPublicProfile(
  document: Document,
  slug: string,
): PageRefusal | (() => LeadFields) | undefined {
  const main = document.querySelector('main');
  const heading = main?.querySelector(TITLE) ?? main?.querySelector('h1');
  const key = document.querySelector('meta[name="pageKey" i]')?.getAttribute('content') ?? '';
  // "Profile not found" has the same key and a heading of its own, but none of a profile's sections.
  const isProfile =
    main?.querySelector(TITLE) || (/public_profile/.test(key) && main?.querySelector('[data-section]'));
  if (!main || !heading || !isProfile) return undefined;
  const persons = jsonLdPersons(document);
  const canonical = profileSlug(
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null,
  );
  const named = [...persons.keys(), ...(canonical ? [canonical] : [])];
  if (named.length > 0 && !named.includes(slug)) return 'stale_page';
  return lineOf(heading) ? () => readPublic(main, heading, persons.get(slug)) : 'still_loading';
}

function readPublic(main: Element, heading: Element, person: JsonLdPerson | undefined): LeadFields {
  const fields = new LeadFields();
  const topcard = heading.closest('section') ?? main;
  fields.set('name', unmasked(lineOf(heading)), 'page:topcard', 0.95);
  const headline = topcard.querySelector(HEADLINE) ?? heading.nextElementSibling;
  fields.set('headline', headline?.tagName === 'H2' ? unmasked(lineOf(headline)) : '', 'page:topcard', 0.9);
  const place = topcard.querySelector(LOCATION) ?? topcard.querySelector('h1 ~ h3 > div');
  fields.set('location', unmasked(lineOf(place)), 'page:topcard', 0.9);
  fields.set(
    'about',
    fullText(main.querySelector('section[data-section="summary"] p')?.parentElement ?? null),
    'page:about',
    0.95,
  );
  const employer = unmasked(lineOf(topcard.querySelector(EMPLOYER)));
  setRoles(fields, readPublicRoles(main), employer ? { name: employer, stated: true } : undefined);
  fields.set('education', readPublicEducation(main), 'page:education', 0.9);
  fields.set('recent_activity', readPublicActivity(main), 'page:activity', 0.8);
  if (person) compareWithJsonLd(fields, person);
  if (main.querySelector('li[data-section$="PositionsDetails"]'))
    fields.explain('current_title', 'not_loaded');
  if (main.querySelector('section[data-section="educationsDetails"] li'))
    fields.explain('education', 'not_loaded');
  return fields;
}

function compareWithJsonLd(fields: LeadFields, person: JsonLdPerson): void {
  const employers = person.employers.map(unmasked).filter(Boolean);
  const company = fields.data.current_company;
  if (unmasked(person.name)) fields.compare('name', fold(person.name) === fold(fields.data.name), 'json_ld');
  if (employers.length > 0 && company)
    fields.compare(
      'current_company',
      employers.some((name) => isSameCompany(name, company)),
      'json_ld',
    );
  fields.set('current_company', employers[0] ?? '', 'json_ld', 0.7);
  fields.set('country', countryName(person.country), 'json_ld', 0.95);
}
