import { type PersonName, parsePersonName } from '../lead/person-name.ts';
import type { ProfileData } from '../lead/user-json.ts';

/** Whom a greeting names. */
export interface Greeted extends PersonName {
  /** How the page itself titles the person ("Frau", "Mr", "Mme"); `''` where it does not: a name tells no gender. */
  courtesy: '' | 'woman' | 'man';
}

const WOMAN =
  /^(frau|mrs|ms|miss|dame|lady|madame|mme|señora|sra|senhora|signora|sig\.?ra|mevrouw|mevr|mw)(\.|\s|$)/iu;
const MAN =
  /^(herrn?|mr|sir|lord|monsieur|m\.|señor|sr|senhor|signore?|sig\.(?!ra)|dhr|de heer|meneer)(\.|\s|$)/iu;

/** The lead's name as their page shows it, ready for a greeting. */
export function greetedOf(profile: Pick<ProfileData, 'name' | 'location' | 'country'>): Greeted {
  const name = parsePersonName(profile.name, `${profile.location} ${profile.country}`);
  const shown = profile.name.trim();
  const courtesy = WOMAN.test(shown) ? 'woman' : MAN.test(shown) ? 'man' : '';
  // "Frau Kaya": the only name left is the family's
  const lone = courtesy && !name.family ? /^\S+\s+(\S+)$/.exec(name.full)?.[1] : undefined;
  return { ...name, family: lone ?? name.family, courtesy };
}

/** "Guten Tag Ayşe Kaya,": the parts that are there, with a mark behind them. */
export const line = (parts: readonly string[], mark = ','): string =>
  `${parts.filter(Boolean).join(' ')}${mark}`;
