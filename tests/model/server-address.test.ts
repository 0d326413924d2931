import { expect, it } from 'vitest';
import { isReadableOnTheWay } from '../../lib/model/server-address.ts';

it.each([
  ['http://127.0.0.1:11434', false],
  ['http://127.8.9.1', false],
  ['http://localhost:8000/v1', false],
  ['http://llm.localhost', false],
  ['http://[::1]:11434', false],
  ['https://models.corvane.example', false],
  ['http://models.corvane.example', true],
  ['http://10.0.0.5:11434', true],
  ['http://192.168.1.4', true],
  ['http://127.0.0.1.corvane.example', true],
  ['http://localhost.corvane.example', true],
  ['http://[fe80::1]:11434', true],
  ['http://', false],
])('what goes to %s can be read on its way: %s', (url, expected) => {
  expect(isReadableOnTheWay(url)).toBe(expected);
});
