import { i18n } from '#i18n';
import type { Exchange, Warning } from '../../lib/draft/draft.ts';

/** A warning in words; where a rule could not be mended, with the reason. */
export function warningSentence(warning: Warning, exchanges: readonly Exchange[]): string {
  const failure = warning === 'repair_failed' ? exchanges.at(-1)?.failure : undefined;
  const words = i18n.t(`warning.${warning}`);
  return failure ? `${words} ${i18n.t(`failure.${failure.code}.what`)}` : words;
}
