import type { LeadFileProblem } from '../../lib/lead-files/lead-reading.ts';
import type { Failure } from '../../lib/model/failure.ts';
import type { NewItem, Queue } from '../../lib/queue/queue.ts';
import type { Objective, SetupGap } from '../popup/popup-model.ts';

/** What came of the file that was added last. */
export type FileView =
  | { type: 'none' }
  | { type: 'reading' }
  /** `left_out` counts entries that name nobody. */
  | { type: 'added'; count: number; left_out: number }
  | { type: 'problem'; problem: LeadFileProblem | 'failed' };

export interface QueueModel {
  queue: Queue;
  /** Leads that were opened before and are not in the queue, the latest first. */
  saved: NewItem[];
  objectives: Objective[];
  /** Id of the goal that the emails are to have. */
  objectiveId: string;
  /** Settings an email cannot do without; empty when all is there. */
  gaps: SetupGap[];
  file: FileView;
  /** What the worker or the browser did not do. */
  trouble: Failure | undefined;
}

/** All that the user can do. None of them throws; what comes of it comes back in the model. */
export interface QueueActions {
  addFile(file: File): void;
  addSaved(keys: string[]): void;
  chooseObjective(id: string): void;
  start(): void;
  /** Begins nothing more; what is being written is finished. */
  pause(): void;
  /** Ends what is being written, too. */
  stop(): void;
  /** Ends the email of one lead; the others go on. */
  stopOne(key: string): void;
  retry(keys: string[]): void;
  remove(keys: string[]): void;
  /** Opens a lead's draft in a tab. */
  open(key: string): void;
  openOptions(section?: 'sender' | 'objectives' | 'doctor'): void;
}

export interface QueueProps {
  model: QueueModel;
  actions: QueueActions;
}
