/**
 * What of the query and the fragment says whose record is shown, in one order, `''` for nothing: self-hosted CRMs keep the
 * record there, and old sites the person (`?id=7`). Everything else (where the visitor came from, a heading, a tab) says
 * nothing of whom.
 */
export function recordAddress({ pathname, searchParams, hash }: URL): string {
  return queryOf(searchParams, pathname) + fragmentOf(hash);
}

/** `module` and `record`: SuiteCRM, SugarCRM, vtiger; `id` and `model`: Odoo; the rest: old sites and WordPress. */
const NAMES_RECORD =
  /^(?:id|record|(?:person|contact|lead|member|user|profile|speaker|author|employee|staff|people)_?id|[pu]id)$/i;
const NAMES_KIND = /^(?:module|model)$/i;
/** Names of people only where the path names none. */
const NAMES_PAGE = /^(?:p|page_id|author|person|contact|lead|member|user|profile|speaker)$/i;

function queryOf(query: URLSearchParams, path: string): string {
  const isBare = /^\/(?:[\w-]+\.\w+)?$/.test(path);
  const kept = [...query].filter(
    ([name, value]) => value && (NAMES_RECORD.test(name) || (isBare && NAMES_PAGE.test(name))),
  );
  if (kept.length > 0) kept.push(...[...query].filter(([name]) => NAMES_KIND.test(name)));
  return kept.length > 0 ? `?${new URLSearchParams(kept.sort(byName))}` : '';
}

/** `#Contact/view/5f0c` (EspoCRM), `#/contacts/record/5f0c` (SuiteCRM 8), `#/contacts/5f0c/emails` (Apollo). */
const ROUTE = /^#!?\/?((?:[\p{L}_-]+\/){1,4}(?=[\w-]*\d)[\w-]+|\w+\/(?:view|record)\/[\w-]+)/u;

function fragmentOf(hash: string): string {
  const route = ROUTE.exec(hash)?.[1];
  if (route) return `#${route}`;
  if (!/[#&]id=\d/.test(hash)) return '';
  const kept = [...new URLSearchParams(hash.slice(1))].filter(
    ([name]) => name === 'id' || NAMES_KIND.test(name),
  );
  return `#${new URLSearchParams(kept.sort(byName))}`;
}

const byName = ([a]: [string, string], [b]: [string, string]): number => (a < b ? -1 : a > b ? 1 : 0);
