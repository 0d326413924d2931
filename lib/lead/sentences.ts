export interface Sentence {
  text: string;
  /** Offset of its first character, in UTF-16 units. */
  start: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Unicode's rules see no end before a figure: "… a date. 14 hours of typing." An abbreviation is shorter, mostly. */
const BEFORE_FIGURE = /(?<=(?<!approx|figure|chapter|section)\p{L}{4}[.!?]["')]?)\s+(?=\d)/giu;

/** The sentences of a text in any language, without the blanks around them. A line's end ends a sentence. */
export const sentencesOf = (text: string): Sentence[] =>
  [...segmenter.segment(text)].flatMap(({ segment, index }) => {
    const ends = [...segment.matchAll(BEFORE_FIGURE)].map((match) => match.index);
    return [0, ...ends].flatMap((from, at) => {
      const part = segment.slice(from, ends[at]);
      const trimmed = part.trim();
      return trimmed ? [{ text: trimmed, start: index + from + part.indexOf(trimmed) }] : [];
    });
  });
