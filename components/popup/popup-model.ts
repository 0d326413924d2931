import type { Draft, DraftVersion, Finding, Ranking } from '../../lib/draft/draft.ts';
import type { Task } from '../../lib/draft/task.ts';
import type { SentenceSource } from '../../lib/email/sentence-sources.ts';
import type { InsertOutcome } from '../../lib/gmail/insert-outcome.ts';
import type { Speech } from '../../lib/language/email-language.ts';
import type { Corrections } from '../../lib/lead/corrections.ts';
import type { Lead, PageRefusal } from '../../lib/lead/lead.ts';
import type { MbtiType } from '../../lib/lead/mbti.ts';
import type { ProfileField } from '../../lib/lead/user-json.ts';
import type { ModelInfo } from '../../lib/model/engine.ts';
import type { Failure } from '../../lib/model/failure.ts';
import type { Dialect } from '../../lib/model/server-address.ts';
import type { PullView } from '../shared/doctor-view.ts';

/** A saved goal: `name` is what the list shows, `text` what the model is told. */
export interface Objective {
  id: string;
  name: string;
  text: string;
}

/** Settings an email cannot do without, in the order in which the first run asks for them. */
export const SETUP_GAPS = ['name', 'company', 'offer', 'address', 'objective'] as const;
export type SetupGap = (typeof SETUP_GAPS)[number];

/** `''` takes the type that the page states, or the neutral style where it states none. */
export type StyleChoice = '' | 'neutral' | MbtiType;

/** What opening the popup on this tab has led to. A lead without a draft yet is a `Draft` of status `idle`. */
type PageView =
  | { type: 'reading' }
  /** `detail` of an `unreadable` page is the error itself. */
  | { type: 'refused'; refusal: PageRefusal; detail?: string | undefined }
  /** A page that extensions may not read: the browser's own, or a web store. */
  | { type: 'forbidden' }
  /** The page of a firm for which the lead opened last does not work. */
  | { type: 'company'; name: string }
  /** The lead could not be opened, through no fault of the page. */
  | { type: 'failed'; failure: Failure }
  | { type: 'lead'; draft: Draft };

/** `unknown` until the server has answered once. */
export type ServerView =
  | { type: 'unknown' }
  | { type: 'ready' }
  /** `failure` is shown before the first draft is asked for, and in the dot's words. */
  | { type: 'problem'; failure: Failure };

export interface Checked {
  findings: Finding[];
  /** Of 10. */
  score: number;
}

/** What the user pasted, kept while the browser runs; closing the popup costs nothing. */
export interface PastedView {
  text: string;
  /** The lead that was pasted last, to go on with. */
  last: { key: string; name: string } | undefined;
}

/** All that the popup shows. */
export interface PopupModel {
  page: PageView;
  /** What the page of the lead's firm, on which the popup was opened, has added. */
  news: { company: string; count: number } | undefined;
  /** What went wrong beside the writing, such as a disk that does not keep the draft; it stays usable. */
  trouble: Failure | undefined;
  /** The entry of the do-not-contact list that forbids writing to this lead or to the address typed, as written there. */
  listed: string | undefined;
  server: ServerView;
  /** Server address as the user set it, and the model asked for. */
  serverUrl: string;
  dialect: Dialect;
  modelName: string;
  /** The server's models that can write, as far as it has told. */
  models: ModelInfo[];
  /** How the fetching of the model asked for stands. */
  pull: PullView | undefined;
  /** What a server that refuses us must allow, such as `chrome-extension://*`. */
  originPattern: string;
  objectives: Objective[];
  /** Id of the chosen goal; `''` where there is none. */
  objectiveId: string;
  style: StyleChoice;
  /** The user's choice for this lead; none takes `usualSpeech`. */
  speech: Speech | undefined;
  /** What settings and lead come to: the language of the next email where nothing is chosen. */
  usualSpeech: Speech;
  /** What is known of the lead now, ranked by words: what an email could open on before the first version tells. */
  facts: Ranking['facts'];
  /** What the settings still lack; empty when all is there. */
  gaps: SetupGap[];
  /** How the last insertion or copy of this draft went; `undefined` again after the next edit or generation. */
  outcome: InsertOutcome | { type: 'inserting' } | undefined;
  pasted: PastedView;
  /** What a popup that opens a file dialog comes to: Firefox closes it. In a window of its own, the panel for leads is open. */
  window: 'stays' | 'closes_on_files' | 'for_paste';
  /** Findings and score of the text as the user sees it: their edit where there is one. Cheap; called while rendering. */
  check: (version: DraftVersion) => Checked;
  /** What each sentence of that text's body stands on. The same function until the settings change. */
  sources: (version: DraftVersion) => SentenceSource[];
  /** Milliseconds since the epoch; ticks once a second while a draft runs. */
  now: number;
}

/** The part of the options page to open at. */
type OptionsSection = 'objectives' | 'sender' | 'server' | 'doctor' | 'do_not_contact';

/** All that the user can do. None of them throws; what comes of it comes back in the model. */
export interface PopupActions {
  /** Starts a draft, the first or a further one, with the chosen goal and style. */
  generate(): void;
  /** Starts a version that goes on from the one shown, or from another angle. */
  write(task: Task): void;
  /** Starts a draft that opens on the fact with this text, as all later ones of this lead do; `''` leaves it to the ranking. */
  openOn(fact: string): void;
  stop(): void;
  /** Opens the panel for leads from elsewhere in a window of its own, where a file can be chosen. */
  pasteInWindow(): void;
  /** Asks the browser for Gmail, and inserts where it is given. */
  allowGmail(): void;
  /** On every keystroke; the whole text each time. */
  editDraft(version: number, text: { subject: string; body: string }): void;
  address(to: string): void;
  selectVersion(version: number): void;
  /** Fields of the lead as the user has them; an empty one is removed. */
  correct(corrections: Corrections): void;
  /** Gives a field back to what the page says. */
  restore(field: ProfileField): void;
  chooseObjective(id: string): void;
  chooseStyle(style: StyleChoice): void;
  chooseSpeech(speech: Speech | undefined): void;
  /**
   * Inserts the current version: into the box with this id (of outcome `choose` or `changed`), a new window, or wherever
   * fits. `above` leaves a text inserted before and puts the new one above it.
   */
  insert(choice?: number | 'new', above?: boolean): void;
  /** Puts the current version (subject, body, footer) on the clipboard; outcome `copied`. */
  copy(): void;
  /** Puts this text (a command, an answer's raw text) on the clipboard; no outcome. */
  copyText(text: string): void;
  openOptions(section?: OptionsSection): void;
  /** Asks the server again how it is. */
  checkServer(): void;
  /** Has the server fetch the model asked for, and writes as soon as it is there; goes on when the popup closes. */
  startPull(): void;
  stopPull(): void;
  /** Uses another model from now on, and writes with it. */
  chooseModel(name: string): void;
  /** Asks the browser's leave to reach the server; called straight from a click. */
  requestAccess(): void;
  /** Saves how the page is built, without its texts, as a file for a bug report. */
  saveSkeleton(): void;
  /** Keeps a pasted text; on every keystroke. */
  keepPasted(text: string): void;
  /** Opens a lead out of a file or a text in place of the page's; `false` where the worker could not. */
  openPasted(lead: Lead): Promise<boolean>;
  /** Opens the queue for many leads. */
  openQueue(): void;
  /** Goes back to the lead that was pasted last. */
  reopenPasted(): void;
  /** Reads the page anew. */
  readAgain(): void;
  close(): void;
}

export interface PopupProps {
  model: PopupModel;
  actions: PopupActions;
}
