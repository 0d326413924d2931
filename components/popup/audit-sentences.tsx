import { i18n } from '#i18n';
import type { SentenceSource } from '../../lib/email/sentence-sources.ts';
import { groundWords } from './ground-words.ts';

export interface Standing {
  body: string;
  sources: readonly SentenceSource[];
}

/** Each sentence of the email as it is now with what it stands on; code's own words are left out. */
export function AuditSentences({ body, sources }: Standing) {
  const stated = sources
    .map(({ start, end, on }) => ({ start, sentence: body.slice(start, end), words: groundWords(on) }))
    .filter(({ words }) => words !== '');
  if (stated.length === 0) return null;
  return (
    <>
      <h3>{i18n.t('audit.sources')}</h3>
      <ul className="audit-sentences">
        {stated.map(({ start, sentence, words }) => (
          <li key={start}>
            {sentence} <span className="muted">{words}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
