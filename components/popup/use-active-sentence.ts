import { useState } from 'react';
import type { SentenceSource } from '../../lib/email/sentence-sources.ts';

interface ActiveSentence {
  active: SentenceSource | undefined;
  setCaret: (at: number | undefined) => void;
  setPoint: (at: number | undefined) => void;
}

/** The sentence that the pointer is on, else the one with the caret; typing takes it back from a resting pointer. */
export function useActiveSentence(sources: readonly SentenceSource[]): ActiveSentence {
  const [caret, setCaret] = useState<number>();
  const [point, setPoint] = useState<number>();
  const covering = (at: number | undefined) =>
    at === undefined ? undefined : sources.find(({ start, end }) => at >= start && at <= end);
  return {
    active: covering(point) ?? covering(caret),
    setCaret: (at) => {
      setCaret(at);
      setPoint(undefined);
    },
    setPoint,
  };
}
