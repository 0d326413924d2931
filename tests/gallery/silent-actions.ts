import type { OptionsActions } from '../../components/options/options-model.ts';
import type { PopupActions } from '../../components/popup/popup-model.ts';
import type { QueueActions } from '../../components/queue/queue-model.ts';

const nothing = () => undefined;

/** For looking only. */
export const silentPopupActions: PopupActions = {
  generate: nothing,
  write: nothing,
  openOn: nothing,
  correct: nothing,
  restore: nothing,
  stop: nothing,
  pasteInWindow: nothing,
  allowGmail: nothing,
  editDraft: nothing,
  address: nothing,
  selectVersion: nothing,
  chooseObjective: nothing,
  chooseSpeech: nothing,
  chooseStyle: nothing,
  insert: nothing,
  copy: nothing,
  copyText: nothing,
  openOptions: nothing,
  checkServer: nothing,
  startPull: nothing,
  stopPull: nothing,
  chooseModel: nothing,
  requestAccess: nothing,
  readAgain: nothing,
  keepPasted: nothing,
  openPasted: () => Promise.resolve(true),
  reopenPasted: nothing,
  openQueue: nothing,
  saveSkeleton: nothing,
  close: nothing,
};

export const silentOptionsActions: OptionsActions = {
  save: () => Promise.resolve(),
  saveVoice: () => Promise.resolve(),
  saveToken: () => Promise.resolve(),
  refreshModels: nothing,
  examine: nothing,
  stopExamining: nothing,
  startPull: nothing,
  stopPull: nothing,
  freeMemory: () => Promise.resolve(),
  chooseModel: nothing,
  requestAccess: nothing,
  copyText: nothing,
};

export const silentQueueActions: QueueActions = {
  addFile: nothing,
  addSaved: nothing,
  chooseObjective: nothing,
  start: nothing,
  pause: nothing,
  stop: nothing,
  stopOne: nothing,
  retry: nothing,
  remove: nothing,
  open: nothing,
  openOptions: nothing,
};
