import type { QueueModel } from '../../components/queue/queue-model.ts';
import { EMPTY_QUEUE, type Queue, type QueueItem } from '../../lib/queue/queue.ts';

const lead = (key: string, name: string, company: string): Pick<QueueItem, 'key' | 'name' | 'company'> => ({
  key,
  name,
  company,
});
const helen = lead('helen', 'Helen Marsh', 'Brackenhall Logistics');
const tomas = lead('tomas', 'Tomás Arrieta', 'Puerto Seco del Norte');
const ingrid = lead('ingrid', 'Ingrid Solvang', 'Fjellpost');
const rowan = lead('rowan', 'Rowan Fairclough-Etherington', 'Etherington & Daughters Conveyor Belts');
const priya = lead('priya', 'Priya Venkat', '');

const working: Queue = {
  state: 'running',
  objective_id: 'pilot',
  items: [
    { ...helen, state: 'done', subject: 'two sorter stops', score: 9.6 },
    { ...tomas, state: 'failed', failure: { code: 'do_not_contact', detail: 'tomas@puerto.example' } },
    { ...ingrid, state: 'writing' },
    { ...rowan, state: 'writing' },
    { ...priya, state: 'waiting' },
  ],
};
const over: Queue = {
  ...working,
  state: 'paused',
  items: working.items.map((item, index) => ({
    ...lead(item.key, item.name, item.company),
    state: 'done',
    subject:
      ['two sorter stops', 'the new hub in Soria', 'night shifts', 'belts that last', 'a quieter line'][
        index
      ] ?? '',
    score: 10 - index / 5,
  })),
};

const queueModel = (over: Partial<QueueModel> = {}): QueueModel => ({
  queue: working,
  saved: [],
  objectives: [
    { id: 'pilot', name: 'Pilot on one line', text: 'Offer a free four-week pilot on one line.' },
    { id: 'call', name: 'Short call', text: 'Ask for fifteen minutes.' },
  ],
  objectiveId: 'pilot',
  gaps: [],
  file: { type: 'none' },
  trouble: undefined,
  ...over,
});

/** Every state of the queue's page, by name. */
export const QUEUE_STATES = {
  'queue-empty': queueModel({ queue: EMPTY_QUEUE }),
  'queue-first-run': queueModel({ queue: EMPTY_QUEUE, gaps: ['offer'] }),
  'queue-saved': queueModel({
    queue: EMPTY_QUEUE,
    saved: [ingrid, { ...helen, subject: 'two sorter stops', score: 9.6 }, priya],
  }),
  'queue-running': queueModel({ file: { type: 'added', count: 5, left_out: 2 } }),
  'queue-pausing': queueModel({ queue: { ...working, state: 'paused' } }),
  'queue-outage': queueModel({
    queue: {
      ...working,
      state: 'paused',
      reason: { code: 'offline', detail: 'fetch failed: connect ECONNREFUSED' },
      items: working.items.map((item) => (item.state === 'writing' ? { ...item, state: 'waiting' } : item)),
    },
  }),
  'queue-done': queueModel({ queue: over }),
  'queue-file-unread': queueModel({ file: { type: 'problem', problem: 'no_person' } }),
} satisfies Record<string, QueueModel>;
