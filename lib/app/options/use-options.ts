import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type {
  ConnectionTest,
  ModelList,
  OptionsActions,
  OptionsModel,
} from '../../../components/options/options-model.ts';
import { sendMessage } from '../messages/protocol.ts';
import { hasServerPermission, requestServerPermission } from '../network/server-permission.ts';
import { useServer } from '../network/use-server.ts';
import { useSettings } from '../settings/use-settings.ts';

/** Everything the options page shows and can do; `undefined` until the settings are read. */
export function useOptions(): { model: OptionsModel; actions: OptionsActions } | undefined {
  const { settings, save } = useSettings();
  const { check, checkAgain } = useServer(settings?.server);
  const { access, askAccess } = useAccess(settings?.server.url);
  const [test, setTest] = useState<ConnectionTest>({ type: 'idle' });
  const server = settings?.server;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a result is of the server it was asked of
  useEffect(() => setTest({ type: 'idle' }), [server?.url, server?.model]);
  if (!settings) return undefined;

  const models: ModelList =
    check.type !== 'answered'
      ? { type: 'loading' }
      : check.state.problem && check.state.models.length === 0
        ? { type: 'unreachable', failure: check.state.problem }
        : { type: 'list', models: check.state.models };
  const actions: OptionsActions = {
    save,
    refreshModels: checkAgain,
    async testConnection() {
      setTest({ type: 'running' });
      const started = performance.now();
      const { problem } = await sendMessage('checkServer', settings.server);
      setTest(
        problem ? { type: 'failed', failure: problem } : { type: 'ok', ms: performance.now() - started },
      );
      checkAgain();
    },
    requestAccess: () => void askAccess().then(checkAgain),
    copyText: (text) => void navigator.clipboard.writeText(text),
  };
  const originPattern = `${new URL(browser.runtime.getURL('/')).protocol}//*`;
  return { model: { settings, models, test, access, originPattern }, actions };
}

function useAccess(url: string | undefined) {
  const [access, setAccess] = useState<OptionsModel['access']>('granted');
  useEffect(() => {
    if (url !== undefined)
      void hasServerPermission(url).then((has) => setAccess(has ? 'granted' : 'missing'));
  }, [url]);
  const askAccess = useCallback(async () => {
    if (url !== undefined) setAccess((await requestServerPermission(url)) ? 'granted' : 'missing');
  }, [url]);
  return { access, askAccess };
}
