import { expect, test } from 'vitest';
import { linesOf } from '../../lib/gmail/block-lines.ts';
import { bodyOf } from './page-of.ts';

test.each([
  ['reads a div a line', '<div>a</div><div>b</div>', ['a', 'b']],
  ['counts a div with a break as one blank line', '<div>a</div><div><br></div><div>b</div>', ['a', '', 'b']],
  ['counts no line for a break at the end of a block', '<div>a<br></div><div>b</div>', ['a', 'b']],
  ['reads breaks without blocks', 'a<br><br>b', ['a', '', 'b']],
  ['reads bare text before a block', 'a<div>b</div>c', ['a', 'b', 'c']],
  ['keeps inline markup in its line', '<b>a</b> and <a href="#">b</a>', ['a and b']],
  ['sees through nested blocks', '<div dir="ltr"><div>a</div><div><div>b</div></div></div>', ['a', 'b']],
  ['takes no-break spaces for spaces, and runs of them for one', '<div>&nbsp; a&nbsp; b</div>', ['a b']],
  ['takes white space between blocks for nothing', '<div>a</div>\n  <div>b</div>', ['a', 'b']],
  ['shows that a picture stands there', '<img src="data:,"><div>a</div>', ['\ufffc', 'a']],
  ['reads lists and quotes', '<ul><li>a</li><li>b</li></ul><blockquote>c</blockquote>', ['a', 'b', 'c']],
  ['reads an empty box as no line', '', []],
])('%s', (_, html, lines) => {
  expect(linesOf(bodyOf(html))).toEqual(lines);
});
