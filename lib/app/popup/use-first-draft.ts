import { useEffect, useRef } from 'react';
import type { PullView } from '../../../components/shared/doctor-view.ts';
import type { Draft } from '../../draft/draft.ts';
import type { FailureCode } from '../../model/failure.ts';

/** Failures before a word was written, which somebody may have mended since. */
const OUT_OF_REACH: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'offline',
  'refused',
  'unauthorized',
  'permission_missing',
  'model_missing',
]);

interface FirstDraft {
  draft: Draft | undefined;
  /** Whether all is there that an email needs of the user, and the lead may be written to. */
  mayWrite: boolean;
  /** Whether the server has said that it could write. */
  isReady: boolean;
  pull: PullView['type'];
  write: () => void;
  checkAgain: () => void;
}

/**
 * Begins the first draft of a lead, which needs no second click: at once, when the model has come that was missing, or, where
 * an earlier popup met a server out of reach, as soon as this one finds it ready. Once for each lead.
 */
export function useFirstDraft({ draft, mayWrite, isReady, pull, write, checkAgain }: FirstDraft): void {
  const begun = useRef<string>(undefined);
  const isFirst = draft !== undefined && draft.versions.length === 0;
  const isMended =
    draft?.status === 'failed' && draft.failure && OUT_OF_REACH.has(draft.failure.code) && isReady;
  useEffect(() => {
    if (!mayWrite || !isFirst || begun.current === draft.key) return;
    if (draft.status !== 'idle' && !isMended) return;
    begun.current = draft.key;
    write();
  });

  const before = useRef(pull);
  useEffect(() => {
    if (before.current === 'pulling' && pull === 'done') {
      checkAgain();
      if (isFirst && mayWrite) {
        begun.current = draft.key;
        write();
      }
    }
    before.current = pull;
  });
}
