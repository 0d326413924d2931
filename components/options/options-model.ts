import type { Address, EmailLanguage } from '../../lib/language/email-language.ts';
import type { Sender } from '../../lib/lead/sender.ts';
import type { ModelInfo } from '../../lib/model/engine.ts';
import type { Failure } from '../../lib/model/failure.ts';
import type { Dialect } from '../../lib/model/server-address.ts';
import type { KeptVoice } from '../../lib/style/voice/kept-voice.ts';
import type { Objective } from '../popup/popup-model.ts';
import type { DoctorView, PullView } from '../shared/doctor-view.ts';

/** The settings as the page edits them; the same shape as what is stored. */
export interface EditableSettings {
  objectives: Objective[];
  objective_id: string;
  sender: Sender;
  server: { url: string; dialect: Dialect; model: string; keep_alive: string; silence_s: number };
  embeddings: boolean;
  source_note: boolean;
  do_not_contact: string;
  /** `''` leaves it to lead and offer. */
  language: EmailLanguage | '';
  address_form: Address;
  temperature: number;
  greedy: boolean;
  seed: number | null;
}

/** What the server has, as far as it has been asked. */
export type ModelList =
  | { type: 'loading' }
  | { type: 'list'; models: ModelInfo[] }
  | { type: 'unreachable'; failure: Failure };

export interface OptionsModel {
  settings: EditableSettings;
  voice: KeptVoice;
  models: ModelList;
  doctor: DoctorView;
  /** Of the model asked for. */
  pull: PullView;
  /** Whether a bearer token is kept for this server. */
  hasToken: boolean;
  /** Whether the browser lets us reach the server: `missing` shows the permission button. */
  access: 'granted' | 'missing';
  /** What the browser did not do when it was asked. */
  trouble: Failure | undefined;
}

export interface OptionsActions {
  /**
   * Stores the settings; the model must carry them at once, so that the next keystroke builds on them. Called only with
   * valid ones. A rejection is shown beside the field as "not saved".
   */
  save(settings: EditableSettings): Promise<void>;
  /** Stores what is known of the user's voice; the model carries it at once. */
  saveVoice(voice: KeptVoice): Promise<void>;
  /** Keeps a bearer token for this server, `''` removes it; apart from the settings, and never shown. */
  saveToken(token: string): Promise<void>;
  refreshModels(): void;
  /** Looks at all that a draft needs of the server; what it finds comes in `doctor`. */
  examine(): void;
  stopExamining(): void;
  /** Has the server fetch the model asked for; goes on when the page closes. */
  startPull(): void;
  stopPull(): void;
  /** Takes models out of the server's memory. Rejects with the server's failure. */
  freeMemory(models: string[]): Promise<void>;
  chooseModel(name: string): void;
  /** Asks the browser's leave to reach the server; called straight from a click. */
  requestAccess(): void;
  copyText(text: string): void;
}

export interface OptionsProps {
  model: OptionsModel;
  actions: OptionsActions;
}
