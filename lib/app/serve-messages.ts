import { freeMemory } from './doctor/free-memory.ts';
import { changeDraft } from './drafts/draft-desk.ts';
import { startRun, stopRun } from './drafts/draft-runs.ts';
import { insertDraft } from './drafts/insert-draft.ts';
import { openLead, openPastedLead } from './leads/open-lead.ts';
import { checked } from './messages/checked.ts';
import { onMessage, REQUESTS } from './messages/protocol.ts';
import { checkServer } from './network/check-server.ts';
import { warmServer } from './network/warm-server.ts';
import { changeQueue, stopQueue } from './queue/queue-desk.ts';
import { listSaved, queueLeads, queueSaved } from './queue/queue-leads.ts';

/** Answers the popup and the options page. Registered synchronously, or a woken worker would miss the first message. */
export function serveMessages(): void {
  onMessage('openLead', checked(REQUESTS.openLead, openLead));
  onMessage('openPastedLead', checked(REQUESTS.openPastedLead, openPastedLead));
  onMessage('startDraft', checked(REQUESTS.startDraft, startRun));
  onMessage('stopDraft', checked(REQUESTS.stopDraft, stopRun));
  onMessage('changeDraft', checked(REQUESTS.changeDraft, changeDraft));
  onMessage('insertDraft', checked(REQUESTS.insertDraft, insertDraft));
  onMessage('warmServer', checked(REQUESTS.warmServer, warmServer));
  onMessage('queueLeads', checked(REQUESTS.queueLeads, queueLeads));
  onMessage('queueSaved', checked(REQUESTS.queueSaved, queueSaved));
  onMessage('listSaved', checked(REQUESTS.listSaved, listSaved));
  onMessage('changeQueue', checked(REQUESTS.changeQueue, changeQueue));
  onMessage('stopQueue', checked(REQUESTS.stopQueue, stopQueue));
  onMessage('freeMemory', checked(REQUESTS.freeMemory, freeMemory));
  onMessage('checkServer', checked(REQUESTS.checkServer, checkServer));
}
