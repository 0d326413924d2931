import { type RefObject, useEffect, useRef } from 'react';

/**
 * Puts the cursor at the start of the body when a draft is done (or opened done): never while it is written, never out
 * of another field in which the user types, and only once.
 */
export function useBodyFocus(body: RefObject<HTMLTextAreaElement | null>, ready: boolean): void {
  const was = useRef(false);
  useEffect(() => {
    const turned = ready && !was.current;
    was.current = ready;
    if (!turned || document.activeElement?.matches('input, textarea:not(:read-only), select')) return;
    body.current?.focus({ preventScroll: true });
    body.current?.setSelectionRange(0, 0);
  }, [body, ready]);
}
