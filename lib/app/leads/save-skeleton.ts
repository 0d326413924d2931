import { browser } from 'wxt/browser';
import type { Draft } from '../../draft/draft.ts';
import { EngineError } from '../../model/failure.ts';
import type { OpenedLead } from '../messages/protocol.ts';

/** What the reader made of the page, without a word of it: site, layout, and which fields are missing and why. */
export function skeletonHead(opened: OpenedLead, draft: Pick<Draft, 'lead'> | undefined): string {
  const version = browser.runtime.getManifest().version;
  const said = draft
    ? `${draft.lead.page.site} ${draft.lead.page.layout} ${JSON.stringify(draft.lead.missing)}`
    : opened.type === 'refused'
      ? opened.refusal
      : opened.type;
  return `SmartGenLead ${version}, ${new Date().toISOString().slice(0, 10)}: ${said}`;
}

/**
 * Takes the skeleton of the tab's page and lets the browser save it as a file; it goes nowhere else. Called from a page of
 * the extension that the user opened on that tab. Rejects where the page may not be read.
 */
export async function saveSkeleton(tabId: number, head: string): Promise<void> {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId },
    files: ['/page-skeleton.js'],
  });
  if (typeof frame?.result !== 'string') throw new EngineError('internal', 'The page gave no skeleton.');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([`${head}\n\n${frame.result}\n`], { type: 'text/plain' }));
  link.download = 'page-skeleton.txt';
  link.click();
  // the download has its own hold of it by then
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
