import { expect, test } from 'vitest';
import { closestDeep, openRoots, queryDeep } from '../../lib/pages/text/shadow-tree.ts';
import { textOf } from '../../lib/pages/text/visible-text.ts';
import { parsePage } from './harness/page-fixtures.ts';

const CARD = `<main><x-card id="card"><template shadowrootmode="open"><h2><slot name="title">No title</slot></h2><x-line><template
  shadowrootmode="open"><p>inner</p></template></x-line><slot></slot></template><b slot="title">Title</b>rest</x-card></main>`;

test('finds elements in nested open shadow roots and what is around them', () => {
  const document = parsePage(CARD);
  const [inner] = queryDeep(openRoots(document), 'p');
  expect(inner?.textContent).toBe('inner');
  expect(inner && closestDeep(inner, 'main')).toBe(document.querySelector('main'));
  expect(inner && closestDeep(inner, 'article')).toBeNull();
});

test('reads what a shadow root shows in the place of what it hides', () => {
  const card = parsePage(CARD).querySelector('#card');
  expect(textOf(card)).toBe('Title\ninner\nrest');
  const bare = parsePage(CARD.replace('<b slot="title">Title</b>', '')).querySelector('#card');
  expect(textOf(bare)).toBe('No title\ninner\nrest');
});

test('a slot that is written out in the page itself shows what is in it', () => {
  expect(
    textOf(parsePage('<div id="x"><slot name="a"><b slot="a">Title</b></slot></div>').querySelector('#x')),
  ).toBe('Title');
});

test('closed roots, second roots and elements that can have none stay as they are', () => {
  const document =
    parsePage(`<table><tbody><template shadowrootmode="open"><tr></tr></template></tbody></table>
    <x-a><template shadowrootmode="closed"><p>secret</p></template></x-a>
    <x-b><template shadowrootmode="open">one</template><template shadowrootmode="open">two</template></x-b>`);
  expect(queryDeep(openRoots(document), 'p')).toEqual([]);
  expect(textOf(document.querySelector('x-b'))).toBe('one');
});
