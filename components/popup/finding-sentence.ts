import { i18n } from '#i18n';
import type { Finding } from '../../lib/draft/draft.ts';
import { FINDING_CODES, type FindingCode } from '../../lib/email/rules/finding-codes.ts';

const isKnown = (why: string): why is FindingCode => FINDING_CODES.some((code) => code === why);

/** What is wrong, for people. A code without a sentence of its own is told by its rule's name. */
export function findingSentence({ why, rule, params }: Finding): string {
  const [first = '', second = '', third = ''] = params;
  return isKnown(why) ? i18n.t(`finding.${why}`, [first, second, third]) : i18n.t('finding.other', [rule]);
}
