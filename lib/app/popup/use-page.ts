import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { toFailure } from '../../model/failure.ts';
import { OpenedLead, sendMessage } from '../messages/protocol.ts';

/** Reads the page under the popup; `undefined` while it is being read. */
export function usePage(): { opened: OpenedLead | undefined; readAgain: () => void } {
  const [opened, setOpened] = useState<OpenedLead>();
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round reads the page again
  useEffect(() => {
    let isCurrent = true;
    setOpened(undefined);
    void openTab()
      .catch((error: unknown): OpenedLead => {
        console.error('The page could not be read.', error);
        return { type: 'failed', failure: toFailure(error) };
      })
      .then((result) => {
        if (isCurrent) setOpened(result);
      });
    return () => {
      isCurrent = false;
    };
  }, [round]);
  return { opened, readAgain: useCallback(() => setRound((before) => before + 1), []) };
}

async function openTab(): Promise<OpenedLead> {
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
