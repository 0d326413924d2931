import type { PipelineEvent } from '../../lib/draft/draft-event.ts';
import type { Task } from '../../lib/draft/task.ts';
import { normalizeSender } from '../../lib/lead/normalize-sender.ts';
import type { ChatRequest } from '../../lib/model/engine.ts';
import { generateEmail } from '../../lib/pipeline/generate-email.ts';
import type { Earlier } from '../../lib/pipeline/generate-request.ts';
import { answering, fakeEngine } from './fake-engine.ts';

const stops = 'Two unplanned sorter stops on line 4 last week.';
export const hub = 'Brackenhall opens a fifth parcel hub near Goole in the spring.';
const user_json = {
  objective: 'a pilot on one line',
  profile_data: {
    name: 'Helen Marsh',
    current_title: 'Operations Director',
    current_company: 'Brackenhall',
    recent_activity: [{ kind: 'authored', text: stops }],
    company_updates: [{ text: hub }],
  },
};
export const sender = normalizeSender({
  name: 'Maya Lindqvist',
  company: 'Corvane',
  offer: 'vibration sensors that hear a bearing wear out weeks before a conveyor stops',
  proof: [
    { text: 'A hub in Malmö cut stops by 38 % in one winter.', kind: 'figure' },
    { text: 'Tarn Mills found two cracked bearings in its first month.', kind: 'customer' },
  ],
  address: '4 Quay St, Hull',
});
export const body = [
  'Hi Helen,',
  'You wrote about two unplanned sorter stops on line 4 last week.',
  'We offer vibration sensors that hear a bearing wear out weeks before a conveyor on one of your lines stops again. A hub in Malmö cut stops by 38 % in one winter. With it, you could plan the work of a week before the conveyor stops.',
  'Would a pilot on one line be useful?',
  'Best,\nMaya Lindqvist',
].join('\n\n');
export const asked = [
  { role: 'system' as const, content: 'rules' },
  { role: 'user' as const, content: 'lead' },
];
export const earlier: Earlier = {
  subject: 'sorter stops',
  body,
  facts: [{ id: 'a', field: 'recent_activity', text: stops }],
  exchanges: [
    {
      model: 'm',
      options: { temperature: 0, top_p: 1, top_k: 1, repeat_penalty: 1, num_ctx: 4096, num_predict: 400 },
      messages: asked,
      raw: '{"opening":"…"}',
    },
  ],
};

export async function runTask(task: Task, answer: object | string, from: Earlier | undefined = earlier) {
  const engine = fakeEngine(() => answering(typeof answer === 'string' ? answer : JSON.stringify(answer)));
  const request = { user_json, sender, task, earlier: from, versions: from ? [from] : [] };
  const events: PipelineEvent[] = [];
  for await (const event of generateEmail(request, engine, new AbortController().signal)) events.push(event);
  const last = events.at(-1);
  if (last?.type !== 'done') throw new Error(`ended with ${JSON.stringify(last)}`);
  return { ...last, events, requests: engine.requests };
}
export const contentOf = (request: ChatRequest | undefined) => request?.messages.at(-1)?.content ?? '';
export const patternOf = (request: ChatRequest | undefined, field: string) => {
  const properties = request?.schema?.properties as Record<string, { pattern: string }> | undefined;
  return new RegExp(properties?.[field]?.pattern ?? 'no such field', 'u');
};
