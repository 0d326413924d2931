import { useCallback, useEffect, useRef, useState } from 'react';
import type { Draft } from '../../draft/draft.ts';
import { type FollowedDraft, followDraft } from '../drafts/follow-draft.ts';
import type { UserEvent } from '../messages/protocol.ts';

/** The worker's draft, followed; changes of the user's show at once and go to the worker. */
export function useDraft(key: string | undefined): {
  draft: Draft | undefined;
  change: (event: UserEvent) => void;
} {
  const [draft, setDraft] = useState<Draft>();
  const followed = useRef<FollowedDraft>(undefined);
  useEffect(() => {
    setDraft(undefined);
    if (key === undefined) return;
    const following = followDraft(key, setDraft);
    followed.current = following;
    return () => {
      followed.current = undefined;
      following.stop();
    };
  }, [key]);
  const change = useCallback((event: UserEvent) => void followed.current?.change(event), []);
  return { draft, change };
}
