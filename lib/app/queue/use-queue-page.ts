import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { FileView, QueueActions, QueueModel } from '../../../components/queue/queue-model.ts';
import { readLeadFile } from '../../lead-files/read-lead-file.ts';
import { type Failure, toFailure } from '../../model/failure.ts';
import type { NewItem } from '../../queue/queue.ts';
import { sendMessage } from '../messages/protocol.ts';
import { gapsOf } from '../settings/setup-gaps.ts';
import { useSettings } from '../settings/use-settings.ts';
import type { QueueChange } from './queue-messages.ts';
import { useQueue } from './use-queue.ts';

/** Everything the queue's page shows and can do; `undefined` until the settings are read, and why they could not be. */
export function useQueuePage():
  | { model: QueueModel; actions: QueueActions }
  | { failure: Failure }
  | undefined {
  const { settings, failure: unread, save } = useSettings();
  const queue = useQueue();
  const [saved, setSaved] = useState<NewItem[]>([]);
  const [file, setFile] = useState<FileView>({ type: 'none' });
  const [trouble, setTrouble] = useState<Failure>();
  const fail = useCallback((error: unknown) => {
    console.error('The worker did not do what was asked.', error);
    setTrouble(toFailure(error));
  }, []);
  const { length } = queue.items;
  // biome-ignore lint/correctness/useExhaustiveDependencies: leads that come from a file are saved ones from then on
  useEffect(() => {
    sendMessage('listSaved', undefined).then(setSaved, fail);
  }, [length, fail]);
  if (!settings) return unread && { failure: unread };

  const change = (event: QueueChange) => void sendMessage('changeQueue', event).catch(fail);
  const openPage = (path: string) =>
    void browser.tabs.create({ url: browser.runtime.getURL(path as '/options.html') }).catch(fail);
  const known = new Set(queue.items.map(({ key }) => key));
  const actions: QueueActions = {
    addFile: (chosen) => void addFile(chosen).then(setFile),
    addSaved: (keys) => void sendMessage('queueSaved', { keys }).catch(fail),
    chooseObjective: (objective_id) => void save({ ...settings, objective_id }).catch(fail),
    start() {
      setTrouble(undefined);
      change({ type: 'started', objective_id: settings.objective_id });
    },
    pause: () => change({ type: 'paused' }),
    stop: () => void sendMessage('stopQueue', undefined).catch(fail),
    stopOne: (key) => void sendMessage('stopDraft', key).catch(fail),
    retry(keys) {
      for (const key of keys) change({ type: 'retried', key });
    },
    remove: (keys) => change({ type: 'removed', keys }),
    open: (key) => openPage(`/popup.html?lead=${encodeURIComponent(key)}`),
    openOptions: (section) => openPage(`/options.html${section ? `#${section}` : ''}`),
  };

  async function addFile(chosen: File): Promise<FileView> {
    setFile({ type: 'reading' });
    try {
      const reading = readLeadFile(chosen.name, new Uint8Array(await chosen.arrayBuffer()));
      if (reading.type === 'problem') return reading;
      const named = reading.leads.filter(({ lead }) => lead.profile_data.name !== '');
      const before = known.size;
      const count = await sendMessage('queueLeads', { leads: named.map(({ lead }) => lead) });
      const left_out = reading.left_out + reading.leads.length - named.length;
      return { type: 'added', count: Math.max(0, count - before), left_out };
    } catch (error) {
      console.error('The file could not be added.', error);
      return { type: 'problem', problem: 'failed' };
    }
  }

  return {
    model: {
      queue,
      saved: saved.filter(({ key }) => !known.has(key)),
      objectives: settings.objectives,
      objectiveId: settings.objective_id,
      gaps: gapsOf(settings),
      file,
      trouble,
    },
    actions,
  };
}
