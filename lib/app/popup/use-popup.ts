import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { browser } from 'wxt/browser';
import type { PopupActions, PopupModel } from '../../../components/popup/popup-model.ts';
import { textOf } from '../../draft/reduce-draft.ts';
import type { Task } from '../../draft/task.ts';
import { chooseLanguage } from '../../language/choose-language.ts';
import type { Speech } from '../../language/email-language.ts';
import { BEST_FACTS, rankFacts } from '../../lead/lead-facts.ts';
import { usePull } from '../doctor/use-pull.ts';
import { listedEntry } from '../drafts/listed-entry.ts';
import { requestGmailPermission } from '../gmail/gmail-tabs.ts';
import { saveSkeleton, skeletonHead } from '../leads/save-skeleton.ts';
import { sendMessage } from '../messages/protocol.ts';
import { requestServerPermission } from '../network/server-permission.ts';
import { useServer } from '../network/use-server.ts';
import { DEFAULT_SETTINGS } from '../settings/settings.ts';
import { gapsOf } from '../settings/setup-gaps.ts';
import { useSettings } from '../settings/use-settings.ts';
import { learnFromEdit } from '../voice/voice-store.ts';
import { kindOfWindow, pasteInWindow } from './paste-window.ts';
import { useChecked } from './use-checked.ts';
import { useDraft } from './use-draft.ts';
import { useFirstDraft } from './use-first-draft.ts';
import { openTabId, usePage } from './use-page.ts';
import { usePastedLead } from './use-pasted-lead.ts';

/** Everything the popup shows and can do; its components know nothing of the browser. */
export function usePopup(): { model: PopupModel; actions: PopupActions } {
  const { settings: stored, failure: unread, save } = useSettings();
  const settings = stored ?? DEFAULT_SETTINGS;
  const { opened, readAgain, show } = usePage();
  const paste = usePastedLead(show);
  const key = opened?.type === 'lead' ? opened.key : undefined;
  const { draft, change, failure, fail } = useDraft(key);
  const { check: server, checkAgain } = useServer(stored?.server);
  const { pull, startPull, stopPull } = usePull(stored?.server);
  const { check, sources } = useChecked(settings.sender);
  const [local, setLocal] = useState<PopupModel['outcome']>();
  const now = useNow(draft?.status === 'running');
  const gaps = useMemo(() => gapsOf(settings), [settings]);

  const profile = draft?.user_json.profile_data;
  const objective = settings.objectives.find(({ id }) => id === settings.objective_id)?.text ?? '';
  const { offer } = settings.sender;
  // behind the first screen and the request for a draft: the first time takes some 200 ms
  const ranked = useDeferredValue(profile, undefined);
  const facts = useMemo(
    () => (ranked ? rankFacts(ranked, `${offer} ${objective}`).slice(0, BEST_FACTS) : []),
    [ranked, offer, objective],
  );

  const usualSpeech = useMemo((): Speech => {
    const { language: chosen, address_form: address, sender } = settings;
    const language = profile ? chooseLanguage({ chosen, profile, sender, objective }) : chosen || 'en';
    return { language, address };
  }, [settings, profile, objective]);

  const listed = draft && listedEntry(settings, draft)?.text;

  const start = (choice: { task?: Task; fact?: string } = {}) => {
    if (key === undefined) return;
    setLocal(undefined);
    const { objective_id } = settings;
    sendMessage('startDraft', { key, objective_id, ...choice }).catch(fail);
  };
  const actions: PopupActions = {
    generate: () => start(),
    write: (task) => start({ task }),
    openOn: (fact) => start({ fact }),
    stop() {
      if (key !== undefined) sendMessage('stopDraft', key).catch(fail);
    },
    editDraft(version, text) {
      setLocal(undefined);
      change({ type: 'edited', version, ...text });
    },
    address(to) {
      setLocal(undefined);
      change({ type: 'addressed', to });
    },
    selectVersion(version) {
      setLocal(undefined);
      change({ type: 'selected', version });
    },
    chooseObjective(objective_id) {
      save({ ...settings, objective_id }).catch(fail);
    },
    correct: (corrections) => change({ type: 'corrected', corrections }),
    restore: (field) => change({ type: 'restored', field }),
    chooseStyle: (style) => change({ type: 'styled', style }),
    chooseSpeech: (speech) => change({ type: 'speech_chosen', speech }),
    async insert(choice, above) {
      if (key === undefined) return;
      setLocal({ type: 'inserting' });
      const done = sendMessage('insertDraft', {
        key,
        ...(choice !== undefined && { choice }),
        ...(above !== undefined && { above }),
      });
      await done.catch(fail).finally(() => setLocal(undefined));
    },
    async copy() {
      const version = draft?.versions.find(({ id }) => id === draft.current);
      if (!version) return;
      const { subject, body } = textOf(version);
      await navigator.clipboard.writeText(`${subject}\n\n${body}\n\n${version.footer}`).then(() => {
        setLocal({ type: 'copied' });
        return learnFromEdit(version);
      }, fail);
    },
    copyText: (text) => void navigator.clipboard.writeText(text).catch(fail),
    openOptions(section) {
      browser.tabs
        .create({
          url: browser.runtime.getURL(`/options.html${section ? `#${section}` : ''}` as '/options.html'),
        })
        .catch(fail);
    },
    startPull,
    stopPull,
    chooseModel(name) {
      save({ ...settings, server: { ...settings.server, model: name } }).then(() => start(), fail);
    },
    openQueue: () => void browser.tabs.create({ url: browser.runtime.getURL('/queue.html') }).catch(fail),
    checkServer: checkAgain,
    requestAccess: () => void requestServerPermission(settings.server.url).then(checkAgain).catch(fail),
    allowGmail: () =>
      void requestGmailPermission()
        .then((isGiven) => isGiven && actions.insert())
        .catch(fail),
    pasteInWindow: () => void pasteInWindow().catch(fail),
    async saveSkeleton() {
      const tabId = await openTabId();
      if (tabId === undefined || !opened) return;
      await saveSkeleton(tabId, skeletonHead(opened, draft)).catch(fail);
    },
    readAgain,
    ...paste.actions,
    close: () => window.close(),
  };

  // while the page is read and the user looks, the model loads and reads what it can
  const isSetUp = stored !== undefined && gaps.length === 0;
  useEffect(() => {
    if (isSetUp)
      sendMessage('warmServer', undefined).catch((error: unknown) => console.info('Not warmed.', error));
  }, [isSetUp]);

  const problem = server.type === 'answered' ? server.state.problem : undefined;
  useFirstDraft({
    draft,
    mayWrite: stored !== undefined && gaps.length === 0 && listed === undefined,
    isReady: server.type === 'answered' && !problem,
    pull: pull.type,
    write: actions.generate,
    checkAgain,
  });
  const hindrance = failure ?? unread;
  const model: PopupModel = {
    page:
      opened && opened.type !== 'lead'
        ? opened
        : opened && draft && stored
          ? { type: 'lead', draft }
          : hindrance
            ? { type: 'failed', failure: hindrance }
            : { type: 'reading' },
    news: opened?.type === 'lead' ? opened.news : undefined,
    trouble: failure ?? draft?.storage,
    listed,
    server:
      server.type !== 'answered'
        ? { type: 'unknown' }
        : problem
          ? { type: 'problem', failure: problem }
          : { type: 'ready' },
    serverUrl: settings.server.url,
    dialect: settings.server.dialect,
    modelName: settings.server.model,
    models: server.type === 'answered' ? server.state.models : [],
    pull: settings.server.dialect === 'ollama' ? pull : undefined,
    originPattern: new URL(browser.runtime.getURL('/')).protocol.concat('//*'),
    objectives: settings.objectives,
    objectiveId: settings.objective_id,
    style: draft?.style ?? '',
    speech: draft?.speech,
    usualSpeech,
    facts,
    gaps,
    outcome: local ?? draft?.outcome,
    pasted: paste.pasted,
    window: kindOfWindow(),
    check,
    sources,
    now,
  };
  return { model, actions };
}

function useNow(isTicking: boolean): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (!isTicking) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [isTicking]);
  return now;
}
