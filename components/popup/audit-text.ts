import type { Draft, DraftVersion } from '../../lib/draft/draft.ts';

/** What is kept of a writing, whether an email came of it or not. */
export type Audited =
  | Pick<DraftVersion, 'exchanges' | 'stats' | 'facts' | 'ranking' | 'findings'>
  | { failure: Draft['failure']; exchanges: NonNullable<Draft['exchanges']> };

/** All of it as JSON, for a bug report or an archive: each request as sent with its raw answer, timings, facts. */
export const auditText = (audited: Audited): string => {
  if (!('stats' in audited)) return JSON.stringify(audited, null, 2);
  const { stats, exchanges, facts, ranking, findings } = audited;
  return JSON.stringify({ stats, exchanges, facts, ranking, findings }, null, 2);
};
