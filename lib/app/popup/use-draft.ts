import { useCallback, useEffect, useState } from 'react';
import type { Draft } from '../../draft/draft.ts';
import { reduceDraft } from '../../draft/reduce-draft.ts';
import { followDraft } from '../drafts/follow-draft.ts';
import { sendMessage, type UserEvent } from '../messages/protocol.ts';

/** The worker's draft, followed; changes of the user's show at once and go to the worker. */
export function useDraft(key: string | undefined): {
  draft: Draft | undefined;
  change: (event: UserEvent) => void;
} {
  const [draft, setDraft] = useState<Draft>();
  useEffect(() => {
    setDraft(undefined);
    return key === undefined ? undefined : followDraft(key, setDraft);
  }, [key]);
  const change = useCallback(
    (event: UserEvent) => {
      if (key === undefined) return;
      setDraft((before) => before && reduceDraft(before, event, Date.now()));
      void sendMessage('changeDraft', { key, event });
    },
    [key],
  );
  return { draft, change };
}
