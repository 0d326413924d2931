/** Nouns that are counted in Roman numerals; written small they count only before what follows a numeral. */
const COUNTED =
  /(?:^|[\s("“])(phase|type|war|class|part|level|stage|tier|grade|volume|chapter|section|category|division|series|group|title|mark|act|book|round|factor|schedule|annex|appendix|article|unit|zone|collagen|bipolar|calculus|physics|algebra|engineer|analyst|manager|specialist|technician|developer|accountant|associate|star|project)\s+$/i;
const AFTER_NUMERAL =
  /^\s*($|[.,;:)\]!?–—-]|(and|or|to|through|of)\b|(trials?|stud(y|ies)|errors?|clinical|diabet\w*|devices?|patients|testing|collagen|disorder|exam|results|approval)\b)/i;
const RULER =
  /\b(henry|elizabeth|charles|james|george|napoleon|wilhelm|william|friedrich|frederick|leopold|franz|joseph|josef|alexander|nicholas|catherine|edward|richard|louis|philip|felipe|ferdinand|otto|maximilian|juan carlos|john paul|pedro|gustav|christian|mary|((king|queen|pope|emperor|tsar|kaiser) \p{Lu}\p{L}+))\s+$/iu;

/**
 * Whether the "I" between `before` and `after` is a numeral or a letter ("Phase I", "Henry I", "I. Outlook") rather
 * than the person who speaks. What is neither clearly one nor the other counts as the person.
 */
export function isNumeralOne(before: string, after: string): boolean {
  if (/^\s*(?:[-–—]|and|or|to|through)?\s*(II|III|IV)\b/.test(after)) return true;
  if (/(^|[\n.]\s*)$/.test(before) && /^[.)]/.test(after)) return true;
  // "since Phase I've": only a person has, is and will
  if (/^['’]|^\s+(am|have|['’]m)\b/.test(after)) return false;
  const noun = COUNTED.exec(before)?.[1];
  if (noun) return AFTER_NUMERAL.test(after) || /^\p{Lu}/u.test(noun);
  return RULER.test(before) && /\p{Lu}\p{L}*\s+$/u.test(before);
}
