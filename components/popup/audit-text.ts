import type { DraftVersion } from '../../lib/draft/draft.ts';

/** One version as JSON, for a bug report or an archive: raw answer, messages as sent, model, options, timings, facts. */
export const auditText = ({ raw, messages, model, options, stats, facts, findings }: DraftVersion): string =>
  JSON.stringify({ model, options, stats, messages, raw, facts, findings }, null, 2);
