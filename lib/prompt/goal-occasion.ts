const SPAN = '(?:\\d+|one|two|three|four|six|eight|half)-(?:minute|hour|day|week|month)';
const KIND = `short|quick|brief|free|first|initial|paid|intro(?:ductory)?|discovery|exploratory|follow-up|video|phone|zoom|teams|skype|google meet|whatsapp|coffee|product|live|sales|online|virtual|remote|personal|in-person|face-to-face|one-on-one|strategy|technical|site|on-?site|plant|${SPAN}`;
const HEAD =
  'call|meeting|demo|chat|talk|pilot|trial|conversation|discussion|dialogue|introduction|intro|workshop|samples?|audit|test|visit|tour|walk-?through|consultation|appointment|session|quote|estimate|demonstration|presentation|briefing|assessment|review|proof of concept|webinar';
/** What is arranged, without its article. */
const OCCASION = new RegExp(`^(?:(?:${KIND}) )*(?:${HEAD})\\b`, 'i');
/** Verbs of arranging: what is arranged is the thing. */
const ARRANGING = new RegExp(
  `^(?:get|book|schedule|arrange|set up|have|hold|do|organi[sz]e|propose|suggest|request|secure|land|get permission for|sign (?:you )?up for|(?:start|open|begin)(?= (?:an? )?(?:conversation|dialogue|discussion))|(?:get|hop|jump|be)(?: you)? (?:on|onto|into)|invite you to|ask for)\\s+(?=(?:an?|the|one|two|some|our|\\d+|half)\\b|(?:(?:${KIND}) )*(?:${HEAD})\\b)`,
  'i',
);
const JOINT = new RegExp(`^(start|begin|run|plan|discuss|try) (?=(?:(?:${KIND}) )*(?:${HEAD})\\b)`, 'i');
/** What cannot be counted has no article: "send information". */
const HANDED =
  /^(send|share|show|give|offer) (you )?(?!info|material|data\b|pricing\b|content\b|access\b|feedback\b|proof\b|details\b|you\b|it\b)([a-z-]+[a-rt-z])$/i;
const NAME = /^(?:Zoom|Teams|Skype|Google|WhatsApp)\b/;

/** What is asked for, as one says it: "book demo next week" as "a demo next week", "15 min" as "a 15-minute call". */
export function occasionOf(goal: string): string {
  const bare = spans(goal.replace(ARRANGING, ''))
    .replace(/^(?:the |a )phone$/i, 'short call')
    .replace(/(?<!\b(?:speak|talk|chat)) with you\b(?! and\b)/i, '')
    .replace(/ (?:on the phone|by phone)$/i, '')
    .replace(
      /\b([Ii]ntro(?:duction)? to) (?:the (?=C[A-Z]O\b|head\b|owner\b|founder\b))?(?!(?:your?|our|an?|the|someone|anyone|who\w*)\b|\p{Lu}\p{Ll})/u,
      '$1 your ',
    );
  return withArticle(bare);
}

/** "15 min" as "15-minute", "an hour of your time" as "one-hour", and "a call, 15 min" as "a call of 15 minutes". */
const spans = (goal: string): string =>
  goal
    .replace(/,\s*(?:about |approx\.? |max\.? )?(\d+)[ -]?min(?:ute)?s?$/i, ' of $1 minutes')
    .replace(/,\s*(?=next |this |on |in )/i, ' ')
    .replace(/^half[ -]an[ -]hour\b/i, 'half-hour')
    .replace(/^(?:an|one|1)[ -]?(?:h|hr|hour)\b/i, 'one-hour')
    .replace(
      new RegExp(
        `\\b(\\d+)[ -]?min(?:ute)?s?\\b(?=$| (?:of (?:your )?time|with|on|next|${KIND}|${HEAD})\\b)`,
        'gi',
      ),
      (all, minutes: string, at: number, whole: string) =>
        /of $/.test(whole.slice(0, at)) ? all : `${minutes}-minute`,
    );

function withArticle(goal: string): string {
  const [, span = '', rest = ''] =
    new RegExp(`^(${SPAN})\\b(?: of (?:your )?time)?\\s*(.*)$`, 'i').exec(goal) ?? [];
  if (span && !OCCASION.test(rest)) return `${article(span)} ${span} call${rest ? ` ${rest}` : ''}`;
  const handed = HANDED.exec(goal);
  if (handed) return `${handed[1]} ${handed[2] ?? ''}${article(handed[3] ?? '')} ${handed[3]}`;
  const joint = goal.replace(JOINT, (_, verb: string) => `${verb} `);
  if (JOINT.test(goal))
    return joint.replace(
      /^(\S+) (\S)/,
      (_, verb: string, next: string) => `${verb} ${article(joint.slice(verb.length + 1))} ${next}`,
    );
  // "review one clause" is something to do
  const isDone = /^\S+ (?:an?|the|one|two|our|your|\d+(?!-))\b/i.test(goal);
  if (!OCCASION.test(goal) || isDone) return goal;
  return /^(?:\S+ )*?samples\b/i.test(goal)
    ? goal
    : `${article(goal)} ${NAME.test(goal) ? goal : lowered(goal)}`;
}

const article = (next: string): string => (/^(?:[aeio](?!ne-)|8|11\b|18\b)/i.test(next) ? 'an' : 'a');
const lowered = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
