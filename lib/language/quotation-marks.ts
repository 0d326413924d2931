/** A text in double quotation marks of any language, also of two that do not go together. No inches: `5" pipe`. */
const PAIRS = [
  '“([^“”\\n]+)[“”]',
  '„([^„“”\\n]+)[“”]',
  '„([^„"\\n]+)"',
  '(?<![\\p{L}\\p{N}])["＂]([^"＂\\n]+)["＂]',
  '«\\s?([^«»\\n]+?)\\s?»',
  '»([^«»\\n]+)«',
  '‹\\s?([^‹›\\n]+?)\\s?›',
  '「([^」\\n]+)」',
  '『([^』\\n]+)』',
];

/** Each group is what stands in one kind of marks; exactly one is set. */
export const QUOTED = new RegExp(PAIRS.join('|'), 'gu');
