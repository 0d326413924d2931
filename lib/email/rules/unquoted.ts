/** A text with what is quoted in it blanked out, every other character at its place: the words of others are no claim. */
export const unquoted = (text: string): string =>
  text.replace(/"[^"\n]*"|“[^”\n]*”|„[^“”\n]*[“”]|«[^»\n]*»/g, (quoted) => ' '.repeat(quoted.length));

/** Such marks as are not inside quotation marks. */
export const outsideQuotes = <M extends { field: string; start: number }>(
  body: string,
  marks: readonly M[],
): M[] => {
  const own = unquoted(body);
  return marks.filter(({ field, start }) => field !== 'body' || own[start] === body[start]);
};
