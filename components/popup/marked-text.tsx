import type { ChangeEvent, KeyboardEvent, MouseEvent, Ref, SyntheticEvent } from 'react';
import type { Finding } from '../../lib/draft/draft.ts';
import { type Stretch, textSegments } from './text-segments.ts';

interface Props {
  label: string;
  text: string;
  findings: readonly Finding[];
  readOnly: boolean;
  oneLine?: boolean;
  onChange: (text: string) => void;
  onEnter?: () => void;
  sentences?: Sentences;
  ref?: Ref<HTMLTextAreaElement>;
}

/** For an editor that says what each sentence stands on. Offsets into the text; `undefined` where there is none. */
interface Sentences {
  all: readonly Stretch[];
  lit: Stretch | undefined;
  onCaret: (at: number | undefined) => void;
  onPoint: (at: number | undefined) => void;
}

/**
 * An editor that underlines findings where they stand. A mirror of the text lies under a transparent textarea in the
 * same grid cell: it gives the cell its height, so the two wrap and scroll as one and cannot drift apart.
 */
export function MarkedText(props: Props) {
  const { label, text, findings, readOnly, oneLine, onChange, onEnter, sentences, ref } = props;
  const change = (event: ChangeEvent<HTMLTextAreaElement>) => {
    const { value } = event.target;
    onChange(oneLine ? value.replace(/\s*\n\s*/g, ' ') : value);
  };
  const keyDown = (event: KeyboardEvent) => {
    if (!oneLine || event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onEnter?.();
  };
  const select = ({ currentTarget: area }: SyntheticEvent<HTMLTextAreaElement>) =>
    sentences?.onCaret(document.activeElement === area ? area.selectionStart : undefined);
  const lit = sentences?.lit;
  const isLit = (start: number): boolean => lit !== undefined && start >= lit.start && start < lit.end;
  return (
    <div className="marked">
      <div className="mirror" aria-hidden="true" dir="auto">
        {textSegments(text, findings, sentences?.all).map(({ start, severity, text: part }) => {
          const Part = severity ? 'mark' : 'span';
          return (
            <Part key={start} data-start={start} className={severity ?? (isLit(start) ? 'lit' : undefined)}>
              {part}
            </Part>
          );
        })}
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
        onSelect={sentences && select}
        onMouseMove={sentences && ((event) => sentences.onPoint(offsetAt(event)))}
        onMouseLeave={sentences && (() => sentences.onPoint(undefined))}
        onBlur={sentences && (() => sentences.onCaret(undefined))}
      />
    </div>
  );
}

/** Where in the text the pointer is: the start of the piece of the mirror that lies under it. */
function offsetAt({ currentTarget, clientX: x, clientY: y }: MouseEvent<HTMLElement>): number | undefined {
  const pieces = [
    ...(currentTarget.parentElement?.querySelectorAll<HTMLElement>('.mirror [data-start]') ?? []),
  ];
  const under = pieces.find((piece) =>
    [...piece.getClientRects()].some(
      ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    ),
  );
  return under && Number(under.dataset.start);
}
