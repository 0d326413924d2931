import { useCallback, useEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { toFailure } from '../../model/failure.ts';
import { OpenedLead, sendMessage } from '../messages/protocol.ts';

/** Reads the page under the popup; `undefined` while it is being read. `show` puts another lead in its place. */
export function usePage(): {
  opened: OpenedLead | undefined;
  readAgain: () => void;
  show: (lead: OpenedLead) => void;
} {
  const [opened, setOpened] = useState<OpenedLead>();
  const [round, setRound] = useState(0);
  const shown = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round reads the page again
  useEffect(() => {
    let isCurrent = true;
    shown.current = false;
    setOpened(undefined);
    void openTab()
      .catch((error: unknown): OpenedLead => {
        console.error('The page could not be read.', error);
        return { type: 'failed', failure: toFailure(error) };
      })
      .then((result) => {
        if (isCurrent && !shown.current) setOpened(result);
      });
    return () => {
      isCurrent = false;
    };
  }, [round]);
  const show = useCallback((lead: OpenedLead) => {
    shown.current = true; // a page that is read late must not take its place again
    setOpened(lead);
  }, []);
  return { opened, readAgain: useCallback(() => setRound((before) => before + 1), []), show };
}

async function openTab(): Promise<OpenedLead> {
  const key = new URLSearchParams(location.search).get('lead');
  if (key) return { type: 'lead', key };
  const tabId = await openTabId();
  if (tabId === undefined) return { type: 'forbidden' };
  return OpenedLead.parse(await sendMessage('openLead', { tabId }));
}

/** The tab that the popup was opened on. */
export const openTabId = async (): Promise<number | undefined> =>
  tabOfAddress() ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;

/** `popup.html?tab=7`: the popup opened as a page of its own, on another tab. */
function tabOfAddress(): number | undefined {
  const tab = new URLSearchParams(location.search).get('tab');
  return tab && /^\d+$/.test(tab) ? Number(tab) : undefined;
}
