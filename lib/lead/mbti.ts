/** The 16 types, in the letters' usual order. */
export const MBTI_TYPES = [
  'ISTJ',
  'ISFJ',
  'INFJ',
  'INTJ',
  'ISTP',
  'ISFP',
  'INFP',
  'INTP',
  'ESTP',
  'ESFP',
  'ENFP',
  'ENTP',
  'ESTJ',
  'ESFJ',
  'ENFJ',
  'ENTJ',
] as const;
export type MbtiType = (typeof MBTI_TYPES)[number];

/** The type in a text such as "entj", "INFP-T" or " Enfj "; `undefined` for anything else. */
export function parseMbti(text: string): MbtiType | undefined {
  const letters = /^\s*([EI][NS][FT][JP])(?:-[AT])?\s*$/i.exec(text)?.[1]?.toUpperCase();
  return MBTI_TYPES.find((type) => type === letters);
}
