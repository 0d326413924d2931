import type { Draft } from '../../draft/draft.ts';
import { reduceDraft } from '../../draft/reduce-draft.ts';
import type { UserEvent } from '../messages/protocol.ts';

/** Two changes of one kind: the later makes the earlier void, since each carries the whole value. */
const kindOf = (event: { type: string; version?: number }): string =>
  event.type === 'edited' ? `edited ${event.version}` : event.type;

/** The user's changes that the worker has not yet confirmed to be on disk; the newest of each kind. */
export function unsavedChanges() {
  const unsaved = new Map<string, UserEvent>();
  return {
    add(event: UserEvent): void {
      const kind = kindOf(event);
      unsaved.delete(kind);
      unsaved.set(kind, event);
    },
    /** A newer change of the kind stays. */
    confirm(event: UserEvent): void {
      if (unsaved.get(kindOf(event)) === event) unsaved.delete(kindOf(event));
    },
    /** Whether an event from the worker is older than what the user has made since. */
    outdates: (event: { type: string }): boolean => unsaved.has(kindOf(event)),
    list: (): UserEvent[] => [...unsaved.values()],
    /** A draft of the worker's with the changes put on top. */
    onTopOf: (draft: Draft): Draft =>
      [...unsaved.values()].reduce((before, event) => reduceDraft(before, event, Date.now()), draft),
  };
}
