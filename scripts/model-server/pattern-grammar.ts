import { complement, escapedForms, gbnfClass, gbnfLiteral, rawOnly } from './json-characters.ts';
import { type CharSet, InvalidSchema, type PatternText, readClass, readEscape } from './pattern-class.ts';

// llama.cpp refuses bigger repetitions, and they make every token slow long before that.
const MOST_REPEATS = 2000;

function setGrammar({ ranges, exclusive }: CharSet): string {
  const raw = rawOnly(ranges);
  const choices = raw.length > 0 ? [gbnfClass(raw)] : [];
  if (!exclusive) choices.push(...escapedForms(ranges).map(gbnfLiteral));
  if (choices.length === 0) throw new InvalidSchema('a class in the pattern matches nothing');
  return choices.length === 1 ? choices.join('') : `(${choices.join(' | ')})`;
}

function readQuantifier(text: PatternText): string {
  const char = text.points[text.at];
  let quantifier = '';
  if (char === '*' || char === '+' || char === '?') {
    quantifier = char;
    text.at += 1;
  } else if (char === '{') {
    const end = text.points.indexOf('}', text.at);
    const found = /^(\d+)(,(\d*))?$/.exec(end < 0 ? '' : text.points.slice(text.at + 1, end).join(''));
    if (!found) throw new InvalidSchema('bad repetition in pattern');
    const least = Number(found[1]);
    const most = found[2] === undefined ? least : found[3] ? Number(found[3]) : undefined;
    if (most !== undefined && most < least) throw new InvalidSchema('bad repetition in pattern');
    if (Math.max(least, most ?? 0) > MOST_REPEATS) throw new InvalidSchema('too many repetitions in pattern');
    quantifier = most === undefined ? `{${least},}` : `{${least},${most}}`;
    text.at = end + 1;
  }
  // A lazy quantifier matches the same texts, and that is all a grammar asks.
  if (quantifier && text.points[text.at] === '?') text.at += 1;
  return quantifier;
}

/** Keeps a rule and gives the name to call it by. */
export type NameRule = (body: string) => string;

function readAtom(text: PatternText, nameRule: NameRule): string {
  const char = text.points[text.at] ?? '';
  text.at += 1;
  switch (char) {
    case '(': {
      if (text.points[text.at] === '?') {
        if (text.points[text.at + 1] !== ':')
          throw new InvalidSchema('look-around in a pattern is not supported');
        text.at += 2;
      }
      const inner = readChoice(text, nameRule);
      if (text.points[text.at] !== ')') throw new InvalidSchema('pattern has an open (');
      text.at += 1;
      return `(${inner})`;
    }
    case '[':
      return setGrammar(readClass(text));
    case '.':
      return setGrammar({ ranges: complement([]), exclusive: true });
    case '\\':
      return setGrammar(readEscape(text));
    case '^':
    case '$':
    case '*':
    case '+':
    case '?':
    case '{':
      throw new InvalidSchema(`${char} at a place in the pattern where it is not supported`);
    default:
      return setGrammar({ ranges: [[char.codePointAt(0) ?? 0, char.codePointAt(0) ?? 0]], exclusive: false });
  }
}

function readChoice(text: PatternText, nameRule: NameRule): string {
  const choices: string[] = [];
  let items: string[] = [];
  const close = () => choices.push(items.length > 0 ? items.join(' ') : '""');
  while (text.at < text.points.length && text.points[text.at] !== ')') {
    if (text.points[text.at] === '|') {
      close();
      items = [];
      text.at += 1;
      continue;
    }
    const atom = readAtom(text, nameRule);
    const quantifier = readQuantifier(text);
    // a repeated group is called by name, as in llama.cpp's own converter: the rules inside would be counted each time
    items.push((quantifier.startsWith('{') && atom.startsWith('(') ? nameRule(atom) : atom) + quantifier);
  }
  close();
  return choices.join(' | ');
}

/**
 * What may stand between the quotes of a JSON string that matches the pattern, as GBNF. Characters that JSON has to
 * escape are left out of negated classes and of the dot, so that whatever is written stays JSON.
 * @param pattern an ECMAScript regular expression of the form `^…$`
 * @param nameRule keeps the rule of a repeated group
 * @throws InvalidSchema for other forms, as llama.cpp does, and for what no grammar can express
 */
export function patternGrammar(pattern: string, nameRule: NameRule): string {
  if (!pattern.startsWith('^') || !pattern.endsWith('$') || /(^|[^\\])(\\\\)*\\\$$/.test(pattern))
    throw new InvalidSchema('a pattern must start with ^ and end with $');
  const text: PatternText = { points: [...pattern.slice(1, -1)], at: 0 };
  const grammar = readChoice(text, nameRule);
  if (text.at < text.points.length) throw new InvalidSchema('pattern has an unmatched )');
  return grammar;
}
