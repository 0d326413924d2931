import { describe, expect, it } from 'vitest';
import { AnswerError } from '../answer-error.ts';
import { readKeepAlive } from '../keep-alive.ts';
import { readOptions } from '../option-values.ts';
import { allowedOrigins, isHostAllowed, isOriginAllowed } from '../origin-guard.ts';

describe('readOptions', () => {
  it('fills in the defaults', () => {
    expect(readOptions(undefined)).toMatchObject({ num_ctx: 4096, temperature: 0.8, top_k: 40, top_p: 0.9 });
  });

  it('takes null as unset, drops the unknown and cuts fractions off integers', () => {
    expect(readOptions({ seed: null, flavour: 'mint', num_predict: 7.9 })).toMatchObject({
      seed: -1,
      num_predict: 7,
    });
  });

  it.each([
    [{ temperature: 'warm' }, 'option "temperature" must be of type float32'],
    [{ num_ctx: '4096' }, 'option "num_ctx" must be of type integer'],
    [{ num_thread: true }, 'option "num_thread" must be of type integer'],
    [{ stop: 'x' }, 'option "stop" must be of type array'],
    [{ stop: [1] }, 'option "stop" must be of an array of strings'],
  ])('refuses %j with a 500', (options, message) => {
    expect(() => readOptions(options)).toThrow(new AnswerError(500, message));
  });
});

describe('readKeepAlive', () => {
  it.each([
    [undefined, 300_000],
    [0, 0],
    ['0', 0],
    [90, 90_000],
    [-1, Number.POSITIVE_INFINITY],
    ['-1m', Number.POSITIVE_INFINITY],
    ['5m', 300_000],
    ['1h30m', 5_400_000],
    ['1.5s', 1500],
    ['250ms', 250],
  ])('reads %s as %s ms', (value, ms) => {
    expect(readKeepAlive(value)).toBe(ms);
  });

  it.each([['soon'], ['5'], [true]])('refuses %s', (value) => {
    expect(() => readKeepAlive(value)).toThrow(AnswerError);
  });
});

describe('isOriginAllowed', () => {
  it.each([
    [undefined, true],
    ['http://localhost', true],
    ['https://127.0.0.1:8443', true],
    ['http://0.0.0.0:1', true],
    ['app://x', true],
    ['vscode-webview://abc', true],
    ['http://localhost.evil.example', false],
    ['https://evil.example', false],
    ['chrome-extension://abcdefghijklmnopabcdefghijklmnop', false],
    ['moz-extension://7d1f', false],
    ['null', false],
  ])('by default, %s: %s', (origin, isAllowed) => {
    expect(isOriginAllowed(origin, 'localhost:11434', allowedOrigins(''))).toBe(isAllowed);
  });

  it('lets in what OLLAMA_ORIGINS names, and the default still', () => {
    const allowed = allowedOrigins('moz-extension://*,https://crm.example');
    expect(isOriginAllowed('moz-extension://7d1f', 'x', allowed)).toBe(true);
    expect(isOriginAllowed('https://crm.example', 'x', allowed)).toBe(true);
    expect(isOriginAllowed('https://crm.example.evil', 'x', allowed)).toBe(false);
    expect(isOriginAllowed('http://localhost', 'x', allowed)).toBe(true);
  });

  it('does not trim blanks behind commas, as Ollama does not', () => {
    expect(
      isOriginAllowed('https://b.example', 'x', allowedOrigins('https://a.example, https://b.example')),
    ).toBe(false);
  });

  it('lets in a page that the server itself might have served', () => {
    expect(isOriginAllowed('http://box:11434', 'box:11434', allowedOrigins(''))).toBe(true);
  });
});

describe('isHostAllowed', () => {
  it.each([
    ['127.0.0.1:11434', true],
    ['localhost:11434', true],
    ['LOCALHOST', true],
    ['[::1]:11434', true],
    ['192.168.1.4', true],
    ['desk.local:11434', true],
    ['ollama.internal', true],
    [undefined, true],
    ['evil.example', false],
    ['203.0.113.7:11434', false],
    ['localhost.evil.example', false],
  ])('%s: %s', (host, isAllowed) => {
    expect(isHostAllowed(host)).toBe(isAllowed);
  });
});
