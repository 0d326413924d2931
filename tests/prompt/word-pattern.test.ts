import { describe, expect, it } from 'vitest';
import { anyOf, literal } from '../../lib/prompt/word-pattern.ts';

describe('literal', () => {
  it.each(['C++', '2 a.m.', 'a (b) | c', '$5 {x}', '[sic]', 'why?', 'five*'])('takes %j alone', (text) => {
    const pattern = new RegExp(`^${literal(text)}$`, 'u');
    expect(text).toMatch(pattern);
    expect(`${text}x`).not.toMatch(pattern);
    expect(text.replace(/[^\p{L}\p{N} ]/u, 'x')).not.toMatch(pattern);
  });

  it('escapes only brackets with a backslash', () => {
    expect(literal('a.b*c[d]\\^')).toBe('a[.]b[*]c[\\[]d[\\]]');
  });
});

describe('anyOf', () => {
  it('takes each of the words, and nothing else', () => {
    const words = ['stop', 'stops', 'sto', 'line', 'a.b', 'C++'];
    const pattern = new RegExp(`^${anyOf(words)}$`, 'u');
    for (const word of words) expect(word).toMatch(pattern);
    for (const word of ['', 's', 'st', 'stopsline', 'axb', 'C']) expect(word).not.toMatch(pattern);
  });

  it('shares beginnings', () => {
    expect(anyOf(['plan', 'plans', 'plant'])).toBe('plan(s|t)?');
  });
});
