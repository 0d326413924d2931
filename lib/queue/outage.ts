import type { FailureCode } from '../model/failure.ts';

/** Failures of the server, or of what leads to it: the next lead would meet the same, so the queue waits for the user. */
const OUTAGES: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'offline',
  'refused',
  'unauthorized',
  'permission_missing',
  'model_missing',
  'model_unsuitable',
  'out_of_memory',
  'load_timeout',
  'stalled',
  'busy',
  'storage',
]);

export const isOutage = (code: FailureCode): boolean => OUTAGES.has(code);

/** Failures that may be of one email alone, or of a server that fails at each. */
const OF_SERVER: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'crashed',
  'truncated',
  'empty_answer',
  'protocol',
  'internal',
]);

export const isOfServer = (code: FailureCode): boolean => OF_SERVER.has(code);

/** What a server that hangs says, but also one that has others to write to first. */
export const TOO_MANY: ReadonlySet<FailureCode> = new Set<FailureCode>(['busy', 'stalled', 'load_timeout']);
