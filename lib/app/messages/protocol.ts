import { defineExtensionMessaging } from '@webext-core/messaging';
import { z } from 'zod';
import { Draft } from '../../draft/draft.ts';
import { DraftEvent } from '../../draft/draft-event.ts';
import { PageRefusal } from '../../lead/lead.ts';
import { ModelInfo } from '../../model/engine.ts';
import { Failure } from '../../model/failure.ts';

/** What opening the popup on a page led to. */
export const OpenedLead = z.discriminatedUnion('type', [
  z.object({ type: z.literal('lead'), key: z.string() }),
  z.object({ type: z.literal('refused'), refusal: PageRefusal }),
  z.object({ type: z.literal('forbidden') }),
]);
export type OpenedLead = z.infer<typeof OpenedLead>;

export const DraftChoice = z.object({
  key: z.string(),
  objective_id: z.string().optional(),
});
export type DraftChoice = z.infer<typeof DraftChoice>;

export interface InsertChoice {
  key: string;
  /** Id of a box that an outcome named, or a new one; else wherever fits. */
  choice?: number | 'new';
  /** Leaves a text inserted before and puts the new one above it. */
  above?: boolean;
}

/** A change that the user makes; the other events are the worker's own. */
export const UserEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('edited'), version: z.number().int(), subject: z.string(), body: z.string() }),
  z.object({ type: z.literal('addressed'), to: z.string() }),
  z.object({ type: z.literal('styled'), style: Draft.shape.style }),
  z.object({ type: z.literal('selected'), version: z.number().int() }),
]);
export type UserEvent = z.infer<typeof UserEvent>;

/** What a server has, and whether the model asked for can be used. Either may fail alone. */
export const ServerState = z.object({ models: z.array(ModelInfo), problem: Failure.optional() });
export type ServerState = z.infer<typeof ServerState>;

/** Requests from the popup and the options page to the worker. */
interface Protocol {
  openLead(request: { tabId: number }): OpenedLead;
  /** Answers when the run has begun; how it goes comes over the draft's Port. */
  startDraft(choice: DraftChoice): void;
  stopDraft(key: string): void;
  changeDraft(change: { key: string; event: UserEvent }): void;
  /** Answers when it is over; how it went is an event of the draft. */
  insertDraft(request: InsertChoice): void;
  /** Asks by the same kind of request that a draft makes, so that it proves the origin rule too. */
  checkServer(request: { url: string; model: string }): ServerState;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();

/** Name of the Port over which the draft of a LeadKey is followed. */
export const draftPortName = (key: string): string => `draft:${key}`;
export const keyOfPort = (name: string): string | undefined =>
  name.startsWith('draft:') ? name.slice('draft:'.length) : undefined;

/** Worker to popup. First a snapshot, then numbered events; a gap in `seq` means: connect anew. */
export const PortMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('snapshot'), seq: z.number().int(), draft: Draft }),
  z.object({ type: z.literal('event'), seq: z.number().int(), at: z.number(), event: DraftEvent }),
  z.object({ type: z.literal('unknown') }),
]);
export type PortMessage = z.infer<typeof PortMessage>;
