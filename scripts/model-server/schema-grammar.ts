import { gbnfLiteral } from './json-characters.ts';
import { InvalidSchema } from './pattern-class.ts';
import { patternGrammar } from './pattern-grammar.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Schema = { [key: string]: Json };

// White space as llama.cpp's own converter allows it: enough for indented JSON, not enough to run away.
const FIXED: Readonly<Record<string, string>> = {
  space: String.raw`| " " | "\n"{1,2} [ \t]{0,20}`,
  char: String.raw`[^"\\\x7F\x00-\x1F] | [\\] (["\\bfnrt] | "u" [0-9a-fA-F]{4})`,
  string: String.raw`"\"" char* "\"" space`,
  integer: `"-"? ([0-9] | [1-9] [0-9]{0,15}) space`,
  number: `"-"? ([0-9] | [1-9] [0-9]{0,15}) ("." [0-9]{1,16})? ([eE] [-+]? [0-9]{1,3})? space`,
  boolean: '("true" | "false") space',
  null: '"null" space',
  value: 'object | array | string | number | boolean | null',
  object: `"{" space (string ":" space value ("," space string ":" space value)*)? "}" space`,
  array: '"[" space (value ("," space value)*)? "]" space',
};

const isSchema = (value: Json | undefined): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const whole = (value: Json | undefined): number | undefined => {
  if (value === undefined) return undefined;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0)
    throw new InvalidSchema('a length must be a whole number');
  return value;
};

const literal = (value: Json) => `${gbnfLiteral(JSON.stringify(value))} space`;

class Converter {
  readonly rules = new Map<string, string>(Object.entries(FIXED));
  readonly #definitions = new Map<string, string>();
  readonly #root: Schema;

  constructor(root: Schema) {
    this.#root = root;
  }

  #add(body: string): string {
    const name = `r${this.rules.size}`;
    this.rules.set(name, body);
    return name;
  }

  /** Name of a rule for the schema. */
  visit(schema: Json | undefined): string {
    if (schema === undefined || schema === true) return 'value';
    if (!isSchema(schema)) throw new InvalidSchema('a schema must be an object');
    if (typeof schema.$ref === 'string') return this.#reference(schema.$ref);
    if (schema.const !== undefined) return this.#add(literal(schema.const));
    if (schema.enum !== undefined) {
      if (!Array.isArray(schema.enum) || schema.enum.length === 0) throw new InvalidSchema('bad enum');
      return this.#add(schema.enum.map(literal).join(' | '));
    }
    const choices = schema.anyOf ?? schema.oneOf;
    if (choices !== undefined) {
      if (!Array.isArray(choices) || choices.length === 0) throw new InvalidSchema('bad anyOf');
      return this.#add(choices.map((choice) => this.visit(choice)).join(' | '));
    }
    if (schema.allOf !== undefined) throw new InvalidSchema('allOf is not supported');
    if (Array.isArray(schema.type))
      return this.#add(schema.type.map((type) => this.visit({ ...schema, type })).join(' | '));
    return this.#typed(schema);
  }

  #typed(schema: Schema): string {
    const type = schema.type ?? (schema.properties ? 'object' : schema.pattern ? 'string' : undefined);
    switch (type) {
      case undefined:
        return 'value';
      case 'object':
        return this.#object(schema);
      case 'array':
        return this.#array(schema);
      case 'string':
        return this.#string(schema);
      case 'integer':
        return this.#integer(schema);
      case 'number':
      case 'boolean':
      case 'null':
        return type;
      default:
        throw new InvalidSchema(`unknown type ${JSON.stringify(type)}`);
    }
  }

  #reference(ref: string): string {
    const known = this.#definitions.get(ref);
    if (known) return known;
    let target: Json | undefined = this.#root;
    for (const key of ref.replace(/^#\/?/, '').split('/').filter(Boolean))
      target = isSchema(target) ? target[key.replaceAll('~1', '/').replaceAll('~0', '~')] : undefined;
    if (!ref.startsWith('#') || target === undefined) throw new InvalidSchema(`${ref} leads nowhere`);
    const name = `d${this.#definitions.size}`;
    // Named before it is visited: a definition may refer to itself.
    this.#definitions.set(ref, name);
    this.rules.set(name, this.visit(target));
    return name;
  }

  #string(schema: Schema): string {
    if (typeof schema.pattern === 'string')
      return this.#add(`"\\"" (${patternGrammar(schema.pattern, (body) => this.#add(body))}) "\\"" space`);
    const least = whole(schema.minLength) ?? 0;
    const most = whole(schema.maxLength);
    if (least === 0 && most === undefined) return 'string';
    if (most !== undefined && most < least) throw new InvalidSchema('maxLength is below minLength');
    return this.#add(`"\\"" char{${least},${most ?? ''}} "\\"" space`);
  }

  #integer(schema: Schema): string {
    const { minimum, maximum } = schema;
    // A short list of numbers is exact; bigger ranges are left to the model, as no pattern is worth its cost there.
    if (typeof minimum === 'number' && typeof maximum === 'number' && maximum - minimum <= 1000) {
      const low = Math.ceil(minimum);
      const count = Math.floor(maximum) - low + 1;
      if (count <= 0) throw new InvalidSchema('maximum is below minimum');
      return this.#add(`(${Array.from({ length: count }, (_, i) => `"${low + i}"`).join(' | ')}) space`);
    }
    return 'integer';
  }

  #array(schema: Schema): string {
    const item = this.visit(schema.items);
    const least = whole(schema.minItems) ?? 0;
    const most = whole(schema.maxItems);
    if (most !== undefined && most < least) throw new InvalidSchema('maxItems is below minItems');
    if (most === 0) return this.#add('"[" space "]" space');
    const more = `("," space ${item}){${Math.max(least - 1, 0)},${most === undefined ? '' : most - 1}}`;
    const items = `${item} ${more}`;
    return this.#add(`"[" space ${least === 0 ? `(${items})?` : items} "]" space`);
  }

  #object(schema: Schema): string {
    if (!isSchema(schema.properties)) return 'object';
    const required = new Set(Array.isArray(schema.required) ? schema.required : []);
    const pairs = Object.entries(schema.properties).map(([key, value]) => ({
      pair: `${gbnfLiteral(JSON.stringify(key))} space ":" space ${this.visit(value)}`,
      optional: !required.has(key),
    }));
    // From the last property to the first: what may follow when something stands before it, and when nothing does.
    let after = '';
    let atStart = '';
    for (const { pair, optional } of pairs.reverse()) {
      const first = `${pair} ${after}`;
      const later = `"," space ${pair} ${after}`;
      const skipToStart = atStart || '""';
      const skipToAfter = after || '""';
      atStart = this.#add(optional ? `${first} | ${skipToStart}` : first);
      after = this.#add(optional ? `${later} | ${skipToAfter}` : later);
    }
    return this.#add(`"{" space ${atStart} "}" space`);
  }
}

const write = (root: string, rules: Iterable<[string, string]>) =>
  [`root ::= ${root}`, ...[...rules].map(([name, body]) => `${name} ::= ${body}`)].join('\n');

/**
 * A JSON Schema as a GBNF grammar for llama.cpp: properties in the order given, required, enum, const, anyOf, $ref to
 * the schema's own definitions, pattern, lengths, item counts, small integer ranges.
 * @throws InvalidSchema
 */
export function schemaGrammar(schema: unknown): string {
  const root = JSON.parse(JSON.stringify(schema)) as Json;
  if (!isSchema(root)) throw new InvalidSchema('a schema must be an object');
  const converter = new Converter(root);
  return write(converter.visit(root), converter.rules);
}

/** For `format: "json"`: any object, with endless white space allowed, as in Ollama (there it is the known runaway). */
export const jsonGrammar = (): string =>
  write('object', Object.entries({ ...FIXED, space: String.raw`([ \t\n] space)?` }));
