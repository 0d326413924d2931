import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../lib/language/choose-language.ts';
import type { EmailLanguage } from '../../lib/language/email-language.ts';
import { emptyProfile } from '../../lib/lead/empty-profile.ts';
import { normalizeProfile } from '../../lib/lead/normalize-profile.ts';
import { normalizeSender } from '../../lib/lead/normalize-sender.ts';
import type { ProfileData } from '../../lib/lead/user-json.ts';

const OFFER = {
  en: 'acoustic panels made of recycled concrete for offices',
  de: 'Akustikplatten aus altem Beton für Büros und Kantinen',
  fr: 'des panneaux acoustiques pour les bureaux et les cantines',
};
const GERMAN_POST = {
  kind: 'authored' as const,
  text: 'In unserer neuen Kantine versteht man mittags sein eigenes Wort nicht. Das ist für alle anstrengend.',
  age: '',
  url: '',
};
const choose = (
  offer: keyof typeof OFFER,
  profile: Partial<ProfileData>,
  chosen: EmailLanguage | '' = '',
): EmailLanguage =>
  chooseLanguage({
    chosen,
    profile: { ...emptyProfile(), ...profile },
    sender: { offer: OFFER[offer], proof: [] },
    objective: '',
  });

describe('chooseLanguage', () => {
  it.each<[string, keyof typeof OFFER, Partial<ProfileData>, EmailLanguage]>([
    ['both write German', 'de', { language: 'de' }, 'de'],
    ['both write German, as the page tags it', 'de', { language: 'de-AT' }, 'de'],
    ['the lead’s posts are German and nobody has said so', 'de', { recent_activity: [GERMAN_POST] }, 'de'],
    ['both write French', 'fr', { language: 'fr' }, 'fr'],
    ['the offer is in another language than the lead’s', 'en', { language: 'de' }, 'en'],
    ['neither is English, nor the same', 'fr', { language: 'de' }, 'en'],
    ['the lead’s language is none of ours', 'de', { language: 'pl' }, 'en'],
    ['a German writes English', 'de', { language: 'en', country: 'Germany' }, 'en'],
    ['only the country is known', 'de', { country: 'Austria' }, 'de'],
    ['the country has several languages', 'fr', { country: 'Switzerland' }, 'fr'],
    ['the country has another language', 'fr', { country: 'Germany' }, 'en'],
    ['nothing is known', 'de', {}, 'en'],
  ])('where %s: %s and %j make %s', (_, offer, profile, language) => {
    expect(choose(offer, profile)).toBe(language);
  });

  it('does as the user says', () => {
    expect(choose('en', { language: 'fr' }, 'de')).toBe('de');
    expect(choose('de', { language: 'de' }, 'en')).toBe('en');
  });

  it('leaves the emails that are measured in English', () => {
    const lines = readFileSync(join(import.meta.dirname, '../fixtures/leads/leads.jsonl'), 'utf8').trim();
    const chosen = lines.split('\n').map((line) => {
      const { user_json, sender } = JSON.parse(line);
      const { objective, profile_data: profile } = normalizeProfile(user_json).user_json;
      return chooseLanguage({ chosen: '', profile, sender: normalizeSender(sender), objective });
    });
    expect(chosen).toHaveLength(24);
    expect(new Set(chosen)).toEqual(new Set(['en']));
  });
});
