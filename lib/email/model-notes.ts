/** What a model says of its email to whoever asked for it, at the end or in brackets. */
const NOTES: readonly RegExp[] = [
  /\n+[([*_]*\s*(?:please )?(?:note|hinweis|remarque|nota|opmerking)\b[^\n:]{0,30}:[^\n]*[\])*_]*\s*$/i,
  /\s*[([](?:note|hinweis|remarque|nota|opmerking|word count|wörter)\b[^)\]\n]*[)\]]/gi,
  /\n+(?:feel free to|you (?:can|may|might want to)|please) (?:adjust|customi[sz]e|edit|modify|tailor|personali[sz]e|change|adapt|replace)\b[^\n]*\s*$/i,
  /\n+(?:let me know if you(?:['’]d| would)? (?:like|want|need)(?: me)?(?: to (?:adjust|change|revise|make|modify|tweak))|would you like me to (?:adjust|change|revise|make|modify|tweak))\b[^\n]*\s*$/i,
  /(?:^|(?<=[.!?]\s))as an ai(?: language)? (?:model|assistant)\b[^.!?\n]*[.!?]\s*/gim,
  /\n+[*_]*word count[*_]*:[^\n]*\s*$/i,
];

/** The signs of Markdown around words and before headings; an item of a list keeps its dash. */
const MARKUP: readonly (readonly [RegExp, string])[] = [
  [/(\*\*|__)(?=\S)([^*_\n]+?)(?<=\S)\1/g, '$2'],
  [/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*\n]+?)(?<=[^\s*])\*(?![\p{L}\p{N}*])/gu, '$1'],
  [/^#{1,6}\s+/gm, ''],
  [/^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/gm, ''],
  [/`([^`\n]+)`/g, '$1'],
];

/** A model's email as plain text: without what it says of it, and without Markdown. */
export function plainEmail(text: string): string {
  const said = NOTES.reduce((rest, note) => rest.replace(note, ''), text);
  return MARKUP.reduce((rest, [sign, left]) => rest.replace(sign, left), said)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
