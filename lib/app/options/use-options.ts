import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type {
  ConnectionTest,
  ModelList,
  OptionsActions,
  OptionsModel,
} from '../../../components/options/options-model.ts';
import { type Failure, toFailure } from '../../model/failure.ts';
import { askServer } from '../network/ask-server.ts';
import { hasServerPermission, requestServerPermission } from '../network/server-permission.ts';
import { useServer } from '../network/use-server.ts';
import { useSettings } from '../settings/use-settings.ts';
import { useVoice } from '../voice/use-voice.ts';

/** Everything the options page shows and can do; `undefined` until the settings are read, and why they could not be. */
export function useOptions():
  | { model: OptionsModel; actions: OptionsActions }
  | { failure: Failure }
  | undefined {
  const { settings, failure: unread, save } = useSettings();
  const { voice, failure: voiceUnread, save: saveVoice } = useVoice();
  const { check, checkAgain } = useServer(settings?.server);
  const [test, setTest] = useState<ConnectionTest>({ type: 'idle' });
  const fail = useCallback((error: unknown) => {
    console.error('The browser did not do what was asked.', error);
    setTest({ type: 'failed', failure: toFailure(error) });
  }, []);
  const { access, askAccess } = useAccess(settings?.server.url, fail);
  const server = settings?.server;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a result is of the server it was asked of
  useEffect(() => setTest({ type: 'idle' }), [server?.url, server?.model]);
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
    refreshModels: checkAgain,
    async testConnection() {
      setTest({ type: 'running' });
      const started = performance.now();
      const { problem } = await askServer(settings.server);
      setTest(
        problem ? { type: 'failed', failure: problem } : { type: 'ok', ms: performance.now() - started },
      );
      checkAgain();
    },
    requestAccess: () => void askAccess().then(checkAgain).catch(fail),
    copyText: (text) => void navigator.clipboard.writeText(text).catch(fail),
  };
  const originPattern = `${new URL(browser.runtime.getURL('/')).protocol}//*`;
  return { model: { settings, voice, models, test, access, originPattern }, actions };
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
