import { i18n } from '#i18n';
import type { Fact } from '../../lib/draft/draft.ts';

/** The kinds of fact that locales/ has a word for. */
const KINDS = [
  'authored',
  'commented',
  'reposted',
  'company_updates',
  'current',
  'about',
  'headline',
  'skills',
  'career_history',
  'education',
] as const;

/** Where a fact stands, in a word or two: "post", "company news". */
export function factSource({ id, field }: Pick<Fact, 'id' | 'field'>): string {
  const kind = id.replace(/#.*$/, '').split('.').at(-1);
  const known = KINDS.find((name) => name === kind) ?? KINDS.find((name) => name === field);
  return known ? i18n.t(`factKind.${known}`) : field;
}
