import type { RefObject } from 'react';
import { i18n } from '#i18n';
import type { Finding } from '../../lib/draft/draft.ts';
import type { SentenceSource } from '../../lib/email/sentence-sources.ts';
import { groundWords } from './ground-words.ts';
import { MarkedText } from './marked-text.tsx';
import { useActiveSentence } from './use-active-sentence.ts';

interface Props {
  body: string;
  findings: readonly Finding[];
  sources: readonly SentenceSource[];
  readOnly: boolean;
  onChange: (body: string) => void;
  ref: RefObject<HTMLTextAreaElement | null>;
}

/** The body, edited in place; beneath it what the sentence stands on that pointer or caret is on. */
export function BodyEditor({ body, findings, sources, readOnly, onChange, ref }: Props) {
  const { active, setCaret, setPoint } = useActiveSentence(sources);
  const words = active && groundWords(active.on);
  const unknown = active?.on.some(({ type }) => type === 'unknown');
  return (
    <>
      <div className={readOnly ? 'sheet' : 'sheet editable'}>
        <MarkedText
          ref={ref}
          label={i18n.t('popup.body')}
          text={body}
          findings={findings}
          readOnly={readOnly}
          onChange={onChange}
          sentences={{ all: sources, lit: words ? active : undefined, onCaret: setCaret, onPoint: setPoint }}
        />
      </div>
      {/* not announced: it changes with every step of the caret */}
      <div className="ground">{words && <p className={unknown ? 'unknown' : undefined}>{words}</p>}</div>
    </>
  );
}
