import type { DoctorFinding } from '../../lib/model/doctor/finding.ts';
import type { Failure } from '../../lib/model/failure.ts';
import type { PullProgress } from '../../lib/model/server-tools.ts';

/** What an examination of the server has found so far; `broken` where it ended before its end. */
export interface DoctorView {
  type: 'idle' | 'running' | 'done' | 'broken';
  findings: DoctorFinding[];
}

/** How the fetching of the model asked for stands. */
export type PullView =
  | { type: 'idle' }
  | { type: 'pulling'; progress: PullProgress }
  | { type: 'done' }
  | { type: 'failed'; failure: Failure };
