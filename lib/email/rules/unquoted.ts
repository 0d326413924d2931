/** A text with what is quoted in it blanked out, every other character at its place: the words of others are no claim. */
export const unquoted = (text: string): string =>
  text.replace(/"[^"\n]*"|“[^”\n]*”|„[^“”\n]*[“”]|«[^»\n]*»/g, (quoted) => ' '.repeat(quoted.length));
