import type { ChangeEvent, KeyboardEvent, Ref } from 'react';
import type { Finding } from '../../lib/draft/draft.ts';
import { textSegments } from './text-segments.ts';

interface Props {
  label: string;
  text: string;
  findings: readonly Finding[];
  readOnly: boolean;
  oneLine?: boolean;
  onChange: (text: string) => void;
  onEnter?: () => void;
  ref?: Ref<HTMLTextAreaElement>;
}

/**
 * An editor that underlines findings where they stand. A mirror of the text lies under a transparent textarea in the
 * same grid cell: it gives the cell its height, so the two wrap and scroll as one and cannot drift apart.
 */
export function MarkedText({ label, text, findings, readOnly, oneLine, onChange, onEnter, ref }: Props) {
  const change = (event: ChangeEvent<HTMLTextAreaElement>) => {
    const { value } = event.target;
    onChange(oneLine ? value.replace(/\s*\n\s*/g, ' ') : value);
  };
  const keyDown = (event: KeyboardEvent) => {
    if (!oneLine || event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onEnter?.();
  };
  return (
    <div className="marked">
      <div className="mirror" aria-hidden="true" dir="auto">
        {textSegments(text, findings).map(({ start, severity, text: part }) =>
          severity ? (
            <mark key={start} className={severity}>
              {part}
            </mark>
          ) : (
            part
          ),
        )}
        {/* A last line break, or an empty text, has no height of its own. */}
        {'\u200b'}
      </div>
      <textarea
        ref={ref}
        aria-label={label}
        value={text}
        readOnly={readOnly}
        rows={1}
        dir="auto"
        onChange={change}
        onKeyDown={keyDown}
      />
    </div>
  );
}
