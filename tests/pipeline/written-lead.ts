import type { PipelineEvent } from '../../lib/draft/draft-event.ts';
import { normalizeSender } from '../../lib/lead/normalize-sender.ts';
import type { Engine } from '../../lib/model/engine.ts';
import { generateEmail } from '../../lib/pipeline/generate-email.ts';

export const parts = {
  opening: 'You wrote about two unplanned sorter stops on line 4.',
  offer:
    'We make vibration sensors for conveyors, and the sensors show which conveyors need work before they stop.',
  benefit:
    'That could give your planners a warning days before line 4 stops again, and more time for the next shift.',
  question: 'Would a pilot on one line be useful?',
  subject: 'sorter stops on line 4',
};
export const user_json = {
  objective: 'a pilot on one line',
  profile_data: {
    name: 'Helen Marsh',
    current_title: 'Operations Director',
    current_company: 'Brackenhall',
    mbti: 'ISTJ',
    recent_activity: [
      { kind: 'authored', text: 'Two unplanned sorter stops on line 4. Planners lost a night.' },
    ],
  },
};
const sender = normalizeSender({
  name: 'Maya Lindqvist',
  company: 'Corvane',
  offer: 'vibration sensors for conveyors',
  address: '4 Quay St, Hull',
});
const never = new AbortController().signal;

export async function run(engine: Engine, over: object = {}, signal = never): Promise<PipelineEvent[]> {
  const events: PipelineEvent[] = [];
  for await (const event of generateEmail({ user_json, sender, ...over }, engine, signal)) events.push(event);
  return events;
}
