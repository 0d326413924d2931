import { useCallback, useEffect, useRef, useState } from 'react';
import type { Draft } from '../../draft/draft.ts';
import { type Failure, toFailure } from '../../model/failure.ts';
import { type FollowedDraft, followDraft } from '../drafts/follow-draft.ts';
import type { UserEvent } from '../messages/protocol.ts';

/** The worker's draft, followed; changes of the user's show at once and go to the worker. */
export function useDraft(key: string | undefined): {
  draft: Draft | undefined;
  change: (event: UserEvent) => void;
  /** What went wrong with it beside the writing: the worker did not take a message, or cannot give the draft. */
  failure: Failure | undefined;
  fail: (error: unknown) => void;
} {
  const [draft, setDraft] = useState<Draft>();
  const [failure, setFailure] = useState<Failure>();
  const followed = useRef<FollowedDraft>(undefined);
  const fail = useCallback((error: unknown) => {
    console.error('The worker did not do what was asked.', error);
    setFailure(toFailure(error));
  }, []);
  useEffect(() => {
    setDraft(undefined);
    setFailure(undefined);
    if (key === undefined) return;
    const following = followDraft(key, setDraft, setFailure);
    followed.current = following;
    return () => {
      followed.current = undefined;
      following.stop();
    };
  }, [key]);
  const change = useCallback((event: UserEvent) => void followed.current?.change(event).catch(fail), [fail]);
  return { draft, change, failure, fail };
}
