import { useCallback, useEffect, useState } from 'react';
import type { ModelList, OptionsActions, OptionsModel } from '../../../components/options/options-model.ts';
import { type Failure, toFailure } from '../../model/failure.ts';
import { useDoctor } from '../doctor/use-doctor.ts';
import { usePull } from '../doctor/use-pull.ts';
import { sendMessage } from '../messages/protocol.ts';
import { hasServerPermission, requestServerPermission } from '../network/server-permission.ts';
import { useServer } from '../network/use-server.ts';
import { useServerToken } from '../network/use-server-token.ts';
import { useSettings } from '../settings/use-settings.ts';
import { useVoice } from '../voice/use-voice.ts';

/** Everything the options page shows and can do; `undefined` until the settings are read, and why they could not be. */
export function useOptions():
  | { model: OptionsModel; actions: OptionsActions }
  | { failure: Failure }
  | undefined {
  const { settings, failure: unread, save } = useSettings();
  const { voice, failure: voiceUnread, save: saveVoice } = useVoice();
  const server = settings?.server;
  const { check, checkAgain } = useServer(server);
  const { doctor, examine, stopExamining } = useDoctor(server);
  const { pull, startPull, stopPull } = usePull(server);
  const [trouble, setTrouble] = useState<Failure>();
  const fail = useCallback((error: unknown) => {
    console.error('The browser did not do what was asked.', error);
    setTrouble(toFailure(error));
  }, []);
  const { hasToken, saveToken } = useServerToken(settings?.server.url, fail);
  const { access, askAccess } = useAccess(settings?.server.url, fail);
  const lookAgain = useCallback(() => {
    checkAgain();
    examine();
  }, [checkAgain, examine]);
  // a model that has come may be all that was missing
  useEffect(() => {
    if (pull.type === 'done') lookAgain();
  }, [pull.type, lookAgain]);
  // where a failure has sent the user here to have the server looked at
  useEffect(() => {
    if (location.hash === '#doctor') examine();
  }, [examine]);
  const isShown = settings !== undefined && voice !== undefined;
  // the browser looked for the part it was sent to before the settings were read
  useEffect(() => {
    if (isShown && location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [isShown]);
  const failure = unread ?? voiceUnread;
  if (!settings || !voice) return failure && { failure };

  const models: ModelList =
    check.type !== 'answered'
      ? { type: 'loading' }
      : check.state.problem && check.state.models.length === 0
        ? { type: 'unreachable', failure: check.state.problem }
        : { type: 'list', models: check.state.models };
  const actions: OptionsActions = {
    save,
    saveVoice,
    saveToken: (token) => saveToken(token).then(checkAgain),
    refreshModels: checkAgain,
    examine,
    stopExamining,
    startPull,
    stopPull,
    freeMemory: (names) => sendMessage('freeMemory', { url: settings.server.url, models: names }),
    chooseModel: (name) =>
      void save({ ...settings, server: { ...settings.server, model: name } }).catch(fail),
    requestAccess: () => void askAccess().then(lookAgain).catch(fail),
    copyText: (text) => void navigator.clipboard.writeText(text).catch(fail),
  };
  return { model: { settings, voice, models, doctor, pull, hasToken, access, trouble }, actions };
}

function useAccess(url: string | undefined, fail: (error: unknown) => void) {
  const [access, setAccess] = useState<OptionsModel['access']>('granted');
  useEffect(() => {
    if (url !== undefined)
      hasServerPermission(url).then((has) => setAccess(has ? 'granted' : 'missing'), fail);
  }, [url, fail]);
  const askAccess = useCallback(async () => {
    if (url !== undefined) setAccess((await requestServerPermission(url)) ? 'granted' : 'missing');
  }, [url]);
  return { access, askAccess };
}
