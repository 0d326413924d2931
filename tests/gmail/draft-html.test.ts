import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf, readLine } from '../../lib/gmail/block-lines.ts';
import { draftLines, escapeHtml, linesToHtml, linesToNodes } from '../../lib/gmail/draft-html.ts';
import { bodyOf } from './page-of.ts';

const draft = (body: string, footer = '') => ({ to: '', subject: '', body, footer });

test('puts a blank line between body and footer', () => {
  expect(draftLines(draft('Hi,\n\nyes.\n', '\nStreet 1\nTown'))).toEqual([
    'Hi,',
    '',
    'yes.',
    '',
    'Street 1',
    'Town',
  ]);
});

test('adds no blank line where there is no footer', () => {
  expect(draftLines(draft('Hi.'))).toEqual(['Hi.']);
});

test('takes every kind of line end for one', () => {
  expect(draftLines(draft('a\r\nb\rc\u2028d'))).toEqual(['a', 'b', 'c', 'd']);
});

test('escapes what could be markup', () => {
  expect(escapeHtml(`<img src=x onerror="a('b')"> & &lt;`)).toBe(
    '&lt;img src=x onerror=&quot;a(&#39;b&#39;)&quot;&gt; &amp; &amp;lt;',
  );
});

test('keeps leading and repeated spaces, which HTML would drop', () => {
  expect(linesToHtml(['  a  b ', 'c'])).toBe('<div>\u00a0 a\u00a0 b</div><div>c</div>');
});

const byHtml = bodyOf('');
const byNodes = bodyOf('');
test('whatever the text, it makes divs with text and nothing else, the same by HTML and by nodes', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.string({ unit: 'binary' }).filter((text) => !/[\p{Cs}\p{Cc}]/u.test(text)),
        { minLength: 1 },
      ),
      (lines) => {
        byHtml.innerHTML = linesToHtml(lines);
        expect(linesOf(byHtml)).toEqual(lines.map(readLine));
        expect(
          [...byHtml.querySelectorAll('*')].filter(({ tagName }) => !/^(DIV|BR)$/.test(tagName)),
        ).toEqual([]);
        byNodes.replaceChildren(...linesToNodes(byNodes.ownerDocument, lines));
        expect(byNodes.innerHTML).toBe(byHtml.innerHTML);
      },
    ),
  );
});
