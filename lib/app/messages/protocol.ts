import { defineExtensionMessaging } from '@webext-core/messaging';
import { z } from 'zod';
import { Draft } from '../../draft/draft.ts';
import { DraftEvent } from '../../draft/draft-event.ts';
import { Task } from '../../draft/task.ts';
import { Corrections } from '../../lead/corrections.ts';
import { Lead, Refused } from '../../lead/lead.ts';
import { ProfileField } from '../../lead/user-json.ts';
import { ModelInfo } from '../../model/engine.ts';
import { Failure } from '../../model/failure.ts';
import type { NewItem } from '../../queue/queue.ts';
import { QueueChange } from '../queue/queue-messages.ts';
import { Settings } from '../settings/settings.ts';

/** What opening the popup on a page led to. */
export const OpenedLead = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('lead'),
    key: z.string(),
    /** What the page of their firm, on which the popup was opened, has added. */
    news: z.object({ company: z.string(), count: z.number().int() }).exactOptional(),
  }),
  /** The page of a firm for which the lead opened last does not work. */
  z.object({ type: z.literal('company'), name: z.string() }),
  Refused,
  z.object({ type: z.literal('forbidden') }),
  z.object({ type: z.literal('failed'), failure: Failure }),
]);
export type OpenedLead = z.infer<typeof OpenedLead>;

const Key = z.string().min(1);

const InsertChoice = z.object({
  key: Key,
  /** Id of a box that an outcome named, or a new one; else wherever fits. */
  choice: z.union([z.number().int(), z.literal('new')]).exactOptional(),
  /** Leaves a text inserted before and puts the new one above it. */
  above: z.boolean().exactOptional(),
});
export type InsertChoice = z.infer<typeof InsertChoice>;

/** A change that the user makes; the other events are the worker's own. */
export const UserEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('edited'), version: z.number().int(), subject: z.string(), body: z.string() }),
  z.object({ type: z.literal('addressed'), to: z.string() }),
  z.object({ type: z.literal('corrected'), corrections: Corrections }),
  z.object({ type: z.literal('restored'), field: ProfileField }),
  z.object({ type: z.literal('styled'), style: Draft.shape.style }),
  z.object({ type: z.literal('speech_chosen'), speech: Draft.shape.speech }),
  z.object({ type: z.literal('selected'), version: z.number().int() }),
]);
export type UserEvent = z.infer<typeof UserEvent>;

/** What a server has, and whether the model asked for can be used. Either may fail alone. */
export const ServerState = z.object({ models: z.array(ModelInfo), problem: Failure.optional() });
export type ServerState = z.infer<typeof ServerState>;

/** Requests from the popup and the options page to the worker, which acts on none that does not parse. */
export const REQUESTS = {
  openLead: z.object({ tabId: z.number().int().nonnegative() }),
  /** A lead out of a file or a text, which the popup has read; never one of a page. */
  openPastedLead: Lead.refine(
    ({ page, profile_data }) => page.site === 'pasted' && /\p{L}/u.test(profile_data.name),
    'no pasted lead with a name',
  ),
  /**
   * Answers when the run is under way, at once where one is already; how it goes, even that it cannot begin, comes over
   * the draft's Port. Rejects where there is no such draft.
   */
  startDraft: z.object({
    key: Key,
    objective_id: z.string().optional(),
    task: Task.optional(),
    /** Text of the fact to open on from now on; `''` leaves it to the ranking, absent leaves it as it was. */
    fact: z.string().exactOptional(),
  }),
  /** Answers at once, whether or not anything ran; the end of the run is an event of the draft. */
  stopDraft: Key,
  /** Answers when the change is on disk, or when an event has told that the disk did not take it. Rejects where there is no such draft. */
  changeDraft: z.object({ key: Key, event: UserEvent }),
  /** Answers when it is over; how it went is an event of the draft. Rejects where there is no text to insert. */
  insertDraft: InsertChoice,
  /** Asks by the same kind of request that a draft makes, so that it proves the origin rule too. */
  checkServer: Settings.shape.server.pick({ url: true, dialect: true, model: true }),
  /** Has the server load the model and read what all emails begin with; answers at once. How it went, the next draft tells. */
  warmServer: z.undefined(),
  /** Leads out of a file, for the queue. */
  queueLeads: z.object({ leads: z.array(Lead) }),
  /** Leads that have a draft, for the queue. */
  queueSaved: z.object({ keys: z.array(Key) }),
  listSaved: z.undefined(),
  changeQueue: QueueChange,
  stopQueue: z.undefined(),
  /** Takes models out of the server's memory; rejects with the server's failure. */
  freeMemory: Settings.shape.server.pick({ url: true }).extend({ models: z.array(z.string().min(1)).min(1) }),
};
type Request<Name extends keyof typeof REQUESTS> = z.infer<(typeof REQUESTS)[Name]>;
export type DraftChoice = Request<'startDraft'>;

interface Protocol {
  openLead(request: Request<'openLead'>): OpenedLead;
  openPastedLead(request: Request<'openPastedLead'>): OpenedLead;
  startDraft(request: Request<'startDraft'>): void;
  stopDraft(request: Request<'stopDraft'>): void;
  changeDraft(request: Request<'changeDraft'>): void;
  insertDraft(request: Request<'insertDraft'>): void;
  checkServer(request: Request<'checkServer'>): ServerState;
  warmServer(request: Request<'warmServer'>): void;
  queueLeads(request: Request<'queueLeads'>): number;
  queueSaved(request: Request<'queueSaved'>): void;
  listSaved(request: Request<'listSaved'>): NewItem[];
  changeQueue(request: Request<'changeQueue'>): void;
  stopQueue(request: Request<'stopQueue'>): void;
  freeMemory(request: Request<'freeMemory'>): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();

/** Name of the Port over which the draft of a LeadKey is followed. */
export const draftPortName = (key: string): string => `draft:${key}`;
export const keyOfPort = (name: string): string | undefined =>
  name.startsWith('draft:') ? name.slice('draft:'.length) : undefined;

/**
 * Worker to popup. First a snapshot, then numbered events; a gap in `seq` means: connect anew. `unknown`, when the worker
 * has no such draft, and `failed`, when it could not look, come instead of the snapshot, and nothing after them.
 */
export const PortMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('snapshot'), seq: z.number().int(), draft: Draft }),
  z.object({ type: z.literal('event'), seq: z.number().int(), at: z.number(), event: DraftEvent }),
  z.object({ type: z.literal('unknown') }),
  z.object({ type: z.literal('failed'), failure: Failure }),
]);
export type PortMessage = z.infer<typeof PortMessage>;
