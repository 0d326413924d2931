import { i18n } from '#i18n';
import type { Ground } from '../../lib/email/sentence-sources.ts';

/** What a sentence stands on, in words; `''` for code's own and for what states nothing. */
export const groundWords = (on: readonly Ground[]): string => on.map(wordsOf).filter(Boolean).join(' · ');

function wordsOf(ground: Ground): string {
  switch (ground.type) {
    case 'frame':
      return '';
    case 'unknown':
      return i18n.t('ground.unknown');
    case 'lead':
      return ground.kind
        ? i18n.t(`ground.${ground.kind}`, [ground.text])
        : i18n.t('ground.lead', [i18n.t(`field.${ground.field}`), ground.text]);
    default:
      return i18n.t(`ground.${ground.type}`, [ground.text]);
  }
}
