import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { pageSkeleton } from '../../lib/pages/skeleton.ts';
import { pageFixtures, parsePage } from './harness/page-fixtures.ts';

const of = (html: string): string => pageSkeleton(new JSDOM(html).window.document);

describe('the skeleton of a page', () => {
  it('has tags, names of attributes and lengths of texts', () => {
    const page =
      '<main id="workspace" data-helen="x"><section role="region"><h1 class="_a1">Helen Marsh</h1>' +
      '<a href="https://x.example/in/helen">Her <b>profile</b></a></section></main>';
    expect(of(page).split('\n')).toEqual([
      'html',
      ' head',
      ' body',
      '  main[id=workspace data-helen]',
      '   section[role=region]',
      '    h1[class] 11',
      '    a[href] 3',
      '     b 7',
    ]);
  });

  it('shows of a key only its known ends', () => {
    const key = 'com.linkedin.sdui.profile.card.refhelen-marsh-77Topcard';
    expect(of(`<div componentkey="${key}"></div>`)).toContain(
      `div[componentkey=com.linkedin.sdui.profile.card.ref…Topcard (${key.length})]`,
    );
  });

  it('shows no text that a quote left open has made attributes of, and no id within a tag', () => {
    const skeleton = of('<p title="He said "Jane Doe of Fjellpost"">x</p><jane-4711></jane-4711>');
    expect(skeleton).not.toMatch(/jane doe|doe|fjellpost|4711/i);
    expect(skeleton).toContain('p[title ?');
  });

  it('goes through open shadow roots', () => {
    const { document } = new JSDOM('<x-card></x-card>').window;
    const root = document.querySelector('x-card')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>Hello</p>';
    expect(pageSkeleton(document)).toContain('  x-card\n   #shadow-root\n    p 5');
  });

  it('says where it was cut, and takes any depth', () => {
    const wide = pageSkeleton(new JSDOM('<p>x</p>'.repeat(40_000)).window.document);
    expect(wide.length).toBeLessThan(200_100);
    expect(wide).toMatch(/… cut after \d+ elements$/);
    const { document } = new JSDOM('').window;
    let at: Element = document.body;
    for (let depth = 0; depth < 4000; depth++) at = at.appendChild(document.createElement('i'));
    expect(pageSkeleton(document)).toContain('cut after');
  });

  it.each(pageFixtures)('of $name has none of its texts, addresses and names', ({ html }) => {
    const document = parsePage(html);
    const skeleton = pageSkeleton(document).toLowerCase();
    const texts = [...document.querySelectorAll('*')].flatMap((element) => [
      ...[...element.childNodes]
        .filter(({ nodeType }) => nodeType === 3)
        .map(({ textContent }) => textContent ?? ''),
      ...['href', 'src', 'alt', 'aria-label', 'title', 'content'].map(
        (name) => element.getAttribute(name) ?? '',
      ),
    ]);
    // words of the sites themselves, as "about" and "experience", are those of headings too
    const telling = texts
      .map((text) => text.trim().toLowerCase())
      .filter((text) => /[\s\d@/]/.test(text) && text.length > 5);
    expect(telling.filter((text) => skeleton.includes(text))).toEqual([]);
  });
});
