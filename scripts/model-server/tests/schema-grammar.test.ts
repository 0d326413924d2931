import { describe, expect, it } from 'vitest';
import { patternGrammar } from '../pattern-grammar.ts';
import { jsonGrammar, schemaGrammar } from '../schema-grammar.ts';

/** Rules are kept in order and called r0, r1 … */
function readPattern(pattern: string): { grammar: string; rules: string[] } {
  const rules: string[] = [];
  const grammar = patternGrammar(pattern, (body) => `r${rules.push(body) - 1}`);
  return { grammar, rules };
}

describe('patternGrammar', () => {
  it.each([
    ['literals with their escapes', '^a\\.b"$', String.raw`[a] [\x2e] [b] "\x5c\x22"`],
    ['choices and groups', '^(You|Your) x$', '([Y] [o] [u] | [Y] [o] [u] [r]) [ ] [x]'],
    ['groups without a name', '^(?:a|b)+$', '([a] | [b])+'],
    ['repetitions', '^a?b*c+d{2}e{2,}f{1,3}$', '[a]? [b]* [c]+ [d]{2,2} [e]{2,} [f]{1,3}'],
    ['lazy repetitions as greedy ones', '^a+?b{1,2}?$', '[a]+ [b]{1,2}'],
    ['classes with ranges', '^[a-c0-9_]$', String.raw`[0-9\x5fa-c]`],
    ['shorthand classes', '^\\d\\w$', String.raw`[0-9] [0-9A-Z\x5fa-z]`],
    [
      'characters outside ASCII, in full',
      '^é[à-ü]\\u4e00😀$',
      String.raw`[\xe9] [\xe0-\xfc] [\u4e00] [\U0001f600]`,
    ],
    ['a bracket and a hyphen as characters', '^[\\]a-]$', String.raw`[\x2d\x5da]`],
    ['an empty choice', '^(a|)$', '([a] | "")'],
  ])('reads %s', (_, pattern, grammar) => {
    expect(readPattern(pattern).grammar).toBe(grammar);
  });

  it.each([
    ['a dot', '^.$'],
    ['a negated class', '^[^x]$'],
    ['a negated shorthand', '^\\S$'],
    ['a negated shorthand inside a class', '^[\\D]$'],
  ])('keeps quotes, backslashes and control characters out of %s', (_, pattern) => {
    const grammar = readPattern(pattern).grammar;
    expect(grammar).toMatch(/^\[\^\\x00-/);
    expect(grammar).toContain(String.raw`\x22`);
    expect(grammar).toContain(String.raw`\x5c`);
    expect(grammar).not.toContain('|');
  });

  it('names a repeated group, so that what is in it is not counted each time', () => {
    expect(readPattern('^a( (b|c)){3,40}$')).toEqual({
      grammar: '[a] r0{3,40}',
      rules: ['([ ] ([b] | [c]))'],
    });
  });

  it('lets a quote into a class that names it, as JSON writes it', () => {
    expect(readPattern('^[a"]$').grammar).toBe(String.raw`([a] | "\x5c\x22")`);
    expect(readPattern('^[ -~]$').grammar).toBe(
      String.raw`([ -\x21\x23-\x5b\x5d-\x7e] | "\x5c\x22" | "\x5c\x5c")`,
    );
  });

  it.each([
    ['no anchors', 'abc'],
    ['an escaped end', '^abc\\$'],
    ['an anchor in the middle', '^a^b$'],
    ['look-ahead', '^(?=a)a$'],
    ['a back reference', '^(a)\\1$'],
    ['a Unicode property', '^\\p{L}$'],
    ['an open group', '^(a$'],
    ['an unmatched bracket', '^a)$'],
    ['an open class', '^[a$'],
    ['a repetition of nothing', '^*a$'],
    ['a backward repetition', '^a{3,1}$'],
    ['an endless repetition count', '^a{99999}$'],
    ['a backward range', '^[z-a]$'],
  ])('refuses %s', (_, pattern) => {
    expect(() => readPattern(pattern).grammar).toThrow();
  });
});

describe('schemaGrammar', () => {
  const string = { type: 'string' };
  const rules = (schema: unknown) => {
    const all = Object.fromEntries(
      schemaGrammar(schema)
        .split('\n')
        .map((rule) => [rule.slice(0, rule.indexOf(' ::=')), rule.slice(rule.indexOf('::= ') + 4)]),
    );
    return Object.entries(all).filter(([name]) => /^(root|r\d+|d\d+)$/.test(name));
  };
  const text = (schema: unknown) => JSON.stringify(rules(schema));

  it('keeps the properties in the order given', () => {
    const grammar = schemaGrammar({
      type: 'object',
      properties: { subject: string, body: string, aside: string },
      required: ['subject', 'body', 'aside'],
    });
    const at = ['subject', 'body', 'aside'].map((key) => grammar.indexOf(`\\x22${key}\\x22`));
    expect(at.every((place) => place > 0)).toBe(true);
  });

  it.each([
    ['enum', { enum: ['a', 1, null] }, String.raw`\"\\x22a\\x22\" space | \"1\" space | \"null\" space`],
    ['const', { const: true }, String.raw`\"true\" space`],
    ['lengths', { type: 'string', minLength: 2, maxLength: 5 }, 'char{2,5}'],
    ['only a least length', { type: 'string', minLength: 2 }, 'char{2,}'],
    ['choices', { anyOf: [string, { type: 'null' }] }, '"string | null"'],
    ['several types', { type: ['integer', 'null'] }, '"integer | null"'],
    [
      'item counts',
      { type: 'array', items: string, minItems: 1, maxItems: 3 },
      String.raw`string (\",\" space string){0,2}`,
    ],
    [
      'arrays that may be empty',
      { type: 'array', items: string },
      String.raw`(string (\",\" space string){0,})?`,
    ],
    [
      'small integer ranges',
      { type: 'integer', minimum: 1, maximum: 3 },
      String.raw`(\"1\" | \"2\" | \"3\") space`,
    ],
    ['a pattern', { type: 'string', pattern: '^a$' }, String.raw`\"\\\"\" ([a]) \"\\\"\" space`],
    [
      'a definition that refers to itself',
      { $ref: '#/$defs/node', $defs: { node: { type: 'array', items: { $ref: '#/$defs/node' } } } },
      'd0',
    ],
  ])('knows %s', (_, schema, part) => {
    expect(text(schema)).toContain(part);
  });

  it.each([
    ['an unknown type', { type: 'nonsense' }],
    ['something that is no schema', { type: 'object', properties: { a: 3 } }],
    ['an empty enum', { enum: [] }],
    ['lengths the wrong way round', { type: 'string', minLength: 5, maxLength: 2 }],
    ['a pattern without anchors', { type: 'string', pattern: 'a' }],
    ['a reference to nowhere', { $ref: '#/$defs/none' }],
    ['allOf', { allOf: [string] }],
    ['a list', [string]],
  ])('refuses %s', (_, schema) => {
    expect(() => schemaGrammar(schema)).toThrow();
  });

  it('allows endless white space for plain JSON alone, as Ollama does', () => {
    expect(jsonGrammar()).toContain(String.raw`space ::= ([ \t\n] space)?`);
    expect(schemaGrammar(string)).not.toContain('space)?\n');
  });
});
