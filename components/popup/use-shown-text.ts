import { useEffect, useState } from 'react';
import type { Draft, DraftVersion } from '../../lib/draft/draft.ts';
import { textOf } from '../../lib/draft/reduce-draft.ts';
import type { EmailText } from './apply-fix.ts';

export type Shown =
  | { type: 'version'; version: DraftVersion; text: EmailText }
  /** What is being written or was broken off: shown, not edited. */
  | { type: 'partial'; text: EmailText }
  | { type: 'none' };

interface ShownText {
  shown: Shown;
  partial: 'none' | 'running' | 'broken';
  choose: (version: number | 'partial') => void;
  /** Keeps the version on screen while another one is written: the user is at work on it. */
  hold: (version: number) => void;
}

/**
 * Which text is on the screen. A running draft takes it over with its first words, but never from under the hands of
 * somebody who edits or reads an older version meanwhile: that one is then held, and selected anew when all is done.
 */
export function useShownText(draft: Draft | undefined, selectVersion: (version: number) => void): ShownText {
  const [held, setHeld] = useState<number>();
  const running = draft?.status === 'running';
  const broken = !running && draft?.status !== 'done' && draft?.partial !== undefined;
  const partial = running ? 'running' : broken ? 'broken' : 'none';
  useEffect(() => {
    if (partial !== 'none' || held === undefined) return;
    setHeld(undefined);
    if (draft?.current !== held) selectVersion(held);
  }, [partial, held, draft?.current, selectVersion]);

  const select = (version: number | 'partial') => {
    if (version === 'partial') return setHeld(undefined);
    if (partial !== 'none') setHeld(version);
    selectVersion(version);
  };
  return { shown: shownOf(draft, partial, held), partial, choose: select, hold: setHeld };
}

function shownOf(draft: Draft | undefined, partial: ShownText['partial'], held: number | undefined): Shown {
  if (partial !== 'none' && held === undefined && draft?.partial) {
    return { type: 'partial', text: draft.partial };
  }
  const version = draft?.versions.find(({ id }) => id === (held ?? draft.current));
  if (version) return { type: 'version', version, text: textOf(version) };
  return { type: 'none' };
}
