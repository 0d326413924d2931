import { i18n } from '#i18n';
import type { Lead } from '../../lib/lead/lead.ts';

/** The places in pages that locales/ has a word for. */
export const SOURCE_CODES = [
  'topcard',
  'headline',
  'about',
  'experience',
  'education',
  'skills',
  'activity',
  'own_texts',
  'contact_info',
  'location',
  'company',
  'header',
  'details',
  'highlights',
  'labels',
  'properties',
  'all_properties',
  'heading',
  'main_text',
  'microdata',
  'h_card',
  'open_graph',
  'zoho',
  'espocrm',
  'suitecrm',
  'odoo',
  'json_ld',
  'csv',
  'vcard',
  'text',
  'user_json',
  'json_resume',
  'linkedin_export',
  'user',
] as const;

/**
 * Where a value was found, for people. Readers join a second source by `+` where it agrees and by `≠` where it differs;
 * a place without a word of its own is given as it is.
 */
export function sourceWords(source: string): string {
  if (source.endsWith('+mended'))
    return i18n.t('source.mended', [sourceWords(source.replace('+mended', ''))]);
  const [first = '', ...others] = source.split(/(?=[+≠])/);
  return others.reduce(
    (words, other) =>
      i18n.t(other.startsWith('≠') ? 'source.differ' : 'source.agree', [words, placeWord(other.slice(1))]),
    placeWord(first),
  );
}

/** How many values two places of the page disagree about. */
export const countConflicts = ({ provenance }: Lead): number =>
  Object.values(provenance).filter((known) => known.source.includes('≠')).length;

function placeWord(place: string): string {
  const name = place.replace(/^page:/, '');
  const code = SOURCE_CODES.find((known) => known === name);
  return code ? i18n.t(`source.${code}`) : name;
}
