import { cleanLine } from '../../lead/clean-text.ts';
import type { Activity } from '../../lead/user-json.ts';
import { fold } from '../current-role.ts';
import { activityKindOf } from '../language/activity-verbs.ts';
import { lineOf, textOf } from '../text/visible-text.ts';
import { activityUrl } from './activity-url.ts';

/** What the Activity card shows of the person called `name`; lines about anybody else are left out. */
export const readEmberActivity = (card: Element, name: string): Activity[] =>
  [...card.querySelectorAll('li')].flatMap((item) => {
    const actor = item.querySelector('strong');
    const context = actor?.closest('span[aria-hidden="true"]') ?? actor?.parentElement;
    if (!actor || !context || !item.querySelector('a[href*="/feed/update/"]')) return [];
    const line = lineOf(context);
    if (!fold(line).startsWith(fold(name))) return [];
    const [verb = '', age = ''] = line.slice(lineOf(actor).length).split(/\s*[•·]\s*/);
    const text = postText(item, context);
    return text
      ? [{ kind: activityKindOf(verb) ?? 'reposted', text, age: age.trim(), url: activityUrl(item) }]
      : [];
  });

/**
 * The block of the first span after the line "X posted this" that is no link card (all bold) and no spoken copy. The
 * block, not the span: a saved page is parsed anew, and a link within the post's link ends the span early.
 */
function postText(item: Element, context: Element): string {
  for (const span of item.querySelectorAll('div > span, div > a > span')) {
    const block = span.closest('div');
    const list = span.closest('ul');
    if (!block || block.contains(context) || (list && item.contains(list)) || span.closest('button'))
      continue;
    const text = textOf(block);
    if (text && lineOf(span) && lineOf(block.querySelector('strong')) !== cleanLine(text)) return text;
  }
  return '';
}
