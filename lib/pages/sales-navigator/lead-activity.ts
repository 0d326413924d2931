import type { Activity, ActivityKind } from '../../lead/user-json.ts';
import { fold } from '../current-role.ts';
import { activityKindOf } from '../language/activity-verbs.ts';
import { activityUrl } from '../linkedin/activity-url.ts';
import { lineOf } from '../text/visible-text.ts';
import { fullText } from './full-text.ts';

/** "shared a post" is said of the lead's own posts here, too (2026-08); a repost has a verb of its own. */
const SHARED =
  /\bshared|geteilt|\bpartag|comparti[dó]|compartilh|condivi[sd]|gedeeld|\bdela[dt]|udostępni|paylaş|シェア|分享/iu;
/** Whoever is named beside the text. */
const NAMED =
  'a[href*="/in/"], a[href*="/company/"], a[href*="/sales/lead/"], [data-anonymize="person-name"], [data-anonymize="company-name"]';

/** The lead's posts, shares and comments under "Recent activity"; mentions in the news are left out. */
export const readLeadActivity = (section: Element, name: string): Activity[] =>
  [...section.querySelectorAll('article')].flatMap((article) => {
    const time = article.querySelector('time[datetime]');
    const text = postOf(article);
    const kind = kindOf(article, text, name);
    if (!time || !text || !kind) return [];
    const age = lineOf(time) || (time.getAttribute('datetime') ?? '').slice(0, 10);
    return [{ kind, text: fullText(text), age, url: activityUrl(article) }];
  });

/** The whole text stands in a `title`; a short one in the paragraph after the header. */
function postOf(article: Element): Element | undefined {
  const marked = [...article.querySelectorAll('span[title], p[title], div[title]')];
  const shown = marked.length > 0 ? marked : [...article.querySelectorAll('p')];
  return shown.find((element) => !element.closest('header') && fullText(element) !== '');
}

function kindOf(article: Element, text: Element | undefined, name: string): ActivityKind | undefined {
  const verb = lineOf(article.querySelector('header h4') ?? article.querySelector('h3, h4, h5'));
  const kind = activityKindOf(verb);
  if (kind !== 'authored' && kind !== 'reposted') return kind;
  const namesOther = [...article.querySelectorAll(NAMED)].some(
    (element) =>
      !element.closest('header') &&
      !text?.contains(element) &&
      ![fold(name), ''].includes(fold(lineOf(element))),
  );
  if (namesOther) return 'reposted';
  return SHARED.test(verb) ? 'authored' : kind;
}
