import { i18n } from '#i18n';
import type { Finding } from '../../lib/draft/draft.ts';

/** The codes of the email rules that locales/ has a sentence for. */
export const FINDING_CODES = [
  'subject_empty',
  'body_empty',
  'subject_words',
  'subject_long',
  'subject_reply',
  'subject_shout',
  'subject_caps',
  'body_short',
  'body_long',
  'greeting_name',
  'closing_name',
  'echo',
  'voice_third_person',
  'voice_as_lead',
  'voice_no_you',
  'cta_none',
  'cta_many',
  'link',
  'placeholder',
  'opener',
  'number_unknown',
  'name_unknown',
  'product_on_reader',
  'personal_none',
  'discreet',
  'footer_incomplete',
  'spam',
  'target_words',
  'target_subject',
  'sentence_long',
  'sentence_mean',
  'reader_first',
  'buzzword',
  'dash',
  'hedge',
] as const;

type FindingCode = (typeof FINDING_CODES)[number];
const isKnown = (why: string): why is FindingCode => FINDING_CODES.some((code) => code === why);

/** What is wrong, for people. A code without a sentence of its own is told by its rule's name. */
export function findingSentence({ why, rule, params }: Finding): string {
  const [first = '', second = '', third = ''] = params;
  return isKnown(why) ? i18n.t(`finding.${why}`, [first, second, third]) : i18n.t('finding.other', [rule]);
}
