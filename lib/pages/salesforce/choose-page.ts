import { parentOf } from '../text/shadow-tree.ts';
import type { RecordPage } from './record-pages.ts';
import { shareName } from './same-name.ts';

/** Pages and console tabs that are not the open one have no such class; 2019 to 2026, in tests of many orgs. */
const PANE = '.oneContent, .lafPageHost, .tabContent, .oneWorkspace';

/**
 * The page of the record with this id: by its own links, else the only one that is open. `'stale_page'` where what is
 * open is another record's, `undefined` where there is none yet.
 */
export function choosePage(
  pages: readonly RecordPage[],
  id: string,
  title: string,
): RecordPage | 'stale_page' | undefined {
  const known = id.slice(0, 15);
  const own = pages.filter((page) => page.ids.has(known));
  const maybe = pages.filter((page) => page.ids.size === 0);
  const open = onlyOpen(own.length > 0 ? own : maybe);
  if (own.length > 0) return open[0];
  const [page, ...more] = open;
  if (!page) return pages.length > 0 ? 'stale_page' : undefined;
  // Two that nothing tells apart: one of them may be the page that was open before.
  if (more.length > 0)
    return open.every((each) => each.name)
      ? (open.find((each) => isIn(title, each.name)) ?? 'stale_page')
      : undefined;
  return page.name === '' || isIn(title, page.name) || !isRecordTitle(title) ? page : 'stale_page';
}

/** Those that stand in no pane which is closed; all of them where each does. */
function onlyOpen(pages: readonly RecordPage[]): readonly RecordPage[] {
  const open = pages.filter(({ host }) => host === null || !isInClosedPane(host));
  return open.length > 0 ? open : pages;
}

function isInClosedPane(host: Element): boolean {
  for (let at: Element | null = host; at; at = parentOf(at)) {
    if (at.getAttribute('aria-hidden') === 'true') return true;
    if (at.getAttribute('role') === 'tabpanel' && at.getAttribute('aria-expanded') === 'false') return true;
    if (at.matches(PANE) && !at.classList.contains('active')) return true;
  }
  return false;
}

/** "Jonas Ekdahl | Lead | Salesforce", the middle in the user's language. */
const isRecordTitle = (title: string): boolean => /^.+ \| .+ \| Salesforce$/.test(title.trim());

const isIn = (title: string, name: string): boolean => shareName(title.split(' | ')[0] ?? '', name);
