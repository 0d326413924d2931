/** From 0, among friends, to 1, on headed paper. */
export type Formality = number;

/** Greetings and sign-offs in use in one language, in lower case. A form that is not here is nobody's habit, or may name somebody. */
export interface MannerWords {
  greetings: Record<string, Formality>;
  closings: Record<string, Formality>;
  /** Words that speak to the reader formally or informally; none where it cannot be told. A capital is part of the word. */
  address?: { formal: readonly string[]; informal: readonly string[] };
}

export const list = (words: string): readonly string[] => words.split(' ');
