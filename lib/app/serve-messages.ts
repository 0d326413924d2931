import { applyEvent, openDraft } from './drafts/draft-desk.ts';
import { startRun, stopRun } from './drafts/draft-runs.ts';
import { insertDraft } from './drafts/insert-draft.ts';
import { openLead } from './leads/open-lead.ts';
import { DraftChoice, onMessage, UserEvent } from './messages/protocol.ts';
import { checkServer } from './network/check-server.ts';

/** Answers the popup and the options page. Registered synchronously, or a woken worker would miss the first message. */
export function serveMessages(): void {
  onMessage('openLead', ({ data }) => openLead(data));
  onMessage('startDraft', ({ data }) => void startRun(DraftChoice.parse(data)));
  onMessage('stopDraft', ({ data }) => stopRun(data));
  onMessage('changeDraft', async ({ data }) => {
    const desk = await openDraft(data.key);
    if (desk) await applyEvent(desk, UserEvent.parse(data.event));
  });
  onMessage('insertDraft', ({ data }) => insertDraft(data));
  onMessage('checkServer', ({ data }) => checkServer(data));
}
