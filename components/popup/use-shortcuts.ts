import { useEffect, useRef } from 'react';

interface Shortcuts {
  primary: () => void;
  copy: () => void;
  again: () => void;
  /** 1 for Alt+1, and so on. */
  version: (position: number) => void;
  escape: () => void;
}

/** The popup's keys, wherever the focus is, but for an open dialog, which has its own Escape. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : undefined;
      if (target?.closest('dialog')) return;
      // in a form of its own no key may act on the email behind it
      if (target?.closest('form') && event.key !== 'Escape') return;
      const act = meant(event, latest.current);
      if (!act) return;
      event.preventDefault();
      if (!event.repeat) act();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

function meant(event: KeyboardEvent, to: Shortcuts): (() => void) | undefined {
  const command = (event.ctrlKey || event.metaKey) && !event.altKey;
  if (command && event.key === 'Enter') return to.primary;
  if (command && event.shiftKey && event.key.toLowerCase() === 'c') return to.copy;
  if (command && !event.shiftKey && event.key.toLowerCase() === 'r') return to.again;
  if (event.key === 'Escape') return to.escape;
  // By place, not by letter: on a Mac, Alt+1 types another character. AltGr (Ctrl+Alt) writes letters elsewhere.
  const digit = event.altKey && !event.ctrlKey && /^Digit([1-9])$/.exec(event.code)?.[1];
  return digit ? () => to.version(Number(digit)) : undefined;
}
