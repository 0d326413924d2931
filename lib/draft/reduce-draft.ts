import { type Corrections, correctedLead } from '../lead/corrections.ts';
import { mergeLead } from '../lead/merge-lead.ts';
import type { Draft, DraftVersion } from './draft.ts';
import type { DraftEvent } from './draft-event.ts';

/**
 * What an event makes of a draft. Worker and popup run the same function on the same events, so a reopened popup looks
 * like one that never closed. `at` is ms since the epoch. An edit lies beside the written text, and a new version never
 * touches an older one: nothing is ever lost.
 */
export function reduceDraft(draft: Draft, event: DraftEvent, at: number): Draft {
  const next = { ...draft, updated_at: at };
  switch (event.type) {
    case 'started': {
      // what a broken attempt had written stays until there is something new: this one may come to nothing, too
      const { failure: _, outcome: __, exchanges: ___, task: ____, ...rest } = next;
      const task = event.task && { task: event.task };
      const broken = longer(draft.broken, draft.partial);
      return {
        ...rest,
        ...task,
        ...(broken && { broken }),
        status: 'running',
        phase: 'loading',
        started_at: at,
      };
    }
    case 'read': {
      return corrected({ ...next, lead: mergeLead(draft.lead, event.lead) }, draft.corrections);
    }
    case 'corrected':
      return corrected(next, { ...draft.corrections, ...event.corrections });
    case 'restored': {
      const { [event.field]: _, ...others } = draft.corrections ?? {};
      return corrected(next, others);
    }
    case 'status':
      return { ...next, phase: event.phase };
    case 'token':
      return { ...next, partial: { subject: event.subject, body: event.body } };
    case 'finding':
      return next; // the finished version carries them
    case 'done': {
      const id = Math.max(0, ...draft.versions.map((version) => version.id)) + 1;
      const { partial: _, broken: __, failure: ___, phase: ____, task: _____, ...other } = next;
      const { warnings: own = [], ...rest } = other;
      const warnings = [...event.written.warnings, ...own];
      const written: DraftVersion[] = [{ ...event.written, warnings, id, created_at: at }];
      if (event.second) written.push({ ...event.second, id: id + 1, created_at: at });
      return { ...rest, status: 'done', versions: [...draft.versions, ...written], current: id };
    }
    case 'failed': {
      return {
        ...brokenOff(next),
        status: event.failure.code === 'cancelled' ? 'cancelled' : 'failed',
        failure: event.failure,
        exchanges: event.exchanges,
      };
    }
    case 'interrupted': {
      return { ...brokenOff(next), status: 'interrupted', failure: { code: 'interrupted', detail: '' } };
    }
    case 'stored': {
      const { storage: _, ...rest } = draft;
      return rest;
    }
    case 'not_stored':
      return { ...draft, storage: event.failure };
    case 'inserted':
      return {
        ...next,
        outcome: event.outcome,
        ...(event.outcome.type === 'inserted' && { in_gmail: event.draft }),
      };
    case 'edited': {
      const { outcome: _, ...rest } = next;
      return {
        ...rest,
        versions: draft.versions.map((version) =>
          version.id === event.version
            ? { ...version, edit: { subject: event.subject, body: event.body } }
            : version,
        ),
      };
    }
    case 'addressed': {
      const { outcome: _, ...rest } = next;
      return { ...rest, to: event.to, is_addressed: true };
    }
    case 'styled':
      return { ...next, style: event.style };
    case 'speech_chosen': {
      const { speech: _, ...rest } = next;
      return event.speech ? { ...rest, speech: event.speech } : rest;
    }
    case 'fact_chosen': {
      const { fact: _, ...rest } = next;
      return event.fact ? { ...rest, fact: event.fact } : rest;
    }
    case 'selected': {
      const isThere = draft.versions.some(({ id }) => id === event.version);
      if (!isThere || draft.current === event.version) return next;
      const { outcome: _, ...rest } = next;
      return { ...rest, current: event.version };
    }
  }
}

type Text = Draft['partial'];

const longer = (first: Text, second: Text): Text =>
  (second?.body.length ?? -1) > (first?.body.length ?? -1) ? second : first;

/** A draft whose attempt came to nothing: of all that such attempts wrote it keeps the most. */
function brokenOff({ phase: _, broken, partial, ...draft }: Draft): Draft {
  const most = longer(broken, partial);
  return most ? { ...draft, partial: most } : draft;
}

/** The draft with these corrections, and what follows from them. */
function corrected({ corrections: _, ...draft }: Draft, corrections: Corrections | undefined): Draft {
  const { profile_data } = correctedLead(draft.lead, corrections);
  const to = draft.is_addressed ? draft.to : profile_data.email || draft.to;
  const kept = corrections && Object.keys(corrections).length > 0 ? { corrections } : {};
  return { ...draft, ...kept, user_json: { ...draft.user_json, profile_data }, to };
}

/** The text of a version as the user sees it: their edit where there is one. */
export const textOf = ({ subject, body, edit }: DraftVersion): { subject: string; body: string } =>
  edit ?? { subject, body };
