export interface Sentence {
  text: string;
  /** Offset of its first character, in UTF-16 units. */
  start: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of a text in any language, without the blanks around them. A line's end ends a sentence. */
export const sentencesOf = (text: string): Sentence[] =>
  [...segmenter.segment(text)].flatMap(({ segment, index }) => {
    const trimmed = segment.trim();
    return trimmed ? [{ text: trimmed, start: index + segment.indexOf(trimmed) }] : [];
  });
