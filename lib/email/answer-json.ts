import { jsonrepair } from 'jsonrepair';

/** Begins like an object or a list of JSON, not like "{first_name}" or "[Company] is …". */
const JSON_START = /^(?:\{\s*(?:["'“}\n]|$)|\[\s*(?:["'“{[\]\n]|$))/;

export const looksLikeJson = (text: string): boolean => JSON_START.test(text.trim());

/**
 * The objects and lists of JSON that a text has, whole or as far as they have come, repaired where they are broken; chatter
 * around them does not matter. Empty where there are none.
 */
export function jsonValues(text: string): unknown[] {
  const values = blocksOf(text).map(parsed).filter(isStructure);
  if (values.length > 0) return values;
  // quotation marks that nobody escaped hide where a block ends
  const start = text.search(/[{[]/);
  if (start < 0) return [];
  const end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'));
  return [parsed(text.slice(start, end > start ? end + 1 : undefined))].filter(isStructure);
}

const isStructure = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** Stretches from an opening bracket to the one that closes it, or to the end. */
function blocksOf(text: string): string[] {
  const blocks: string[] = [];
  let start = -1;
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (quoted) {
      if (sign === '\\') at++;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = depth > 0;
    else if (depth === 0 ? JSON_START.test(text.slice(at, at + 40)) : /[{[]/.test(sign)) {
      if (depth++ === 0) start = at;
    } else if (depth > 0 && /[}\]]/.test(sign) && --depth === 0) blocks.push(text.slice(start, at + 1));
  }
  return depth > 0 ? [...blocks, text.slice(start)] : blocks;
}

/** The value, or `undefined` where the text is beyond repair: the caller then tries the next way. */
function parsed(block: string): unknown {
  try {
    return JSON.parse(jsonrepair(block));
  } catch {
    return undefined;
  }
}
