import { defineExtensionMessaging } from '@webext-core/messaging';
import type { GmailDraft } from '../../gmail/gmail-draft.ts';
import type { Again } from '../../gmail/insert-draft.ts';
import type { InsertOutcome } from '../../gmail/insert-outcome.ts';

export interface InsertRequest {
  draft: GmailDraft;
  /** Id of the box the user chose. A page that does not have it answers `no_compose`. */
  choice?: number | undefined;
  /** For a page just opened by the compose URL: wait for its box and its signature. */
  wait: boolean;
  again?: Again | undefined;
}

/** From the worker to the script in a Gmail page. */
interface GmailProtocol {
  pingGmail(): 'ready';
  insertIntoCompose(request: InsertRequest): InsertOutcome;
}

export const { sendMessage: askGmail, onMessage: onGmailRequest } = defineExtensionMessaging<GmailProtocol>();
