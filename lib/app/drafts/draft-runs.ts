import type { Draft } from '../../draft/draft.ts';
import type { DraftEvent } from '../../draft/draft-event.ts';
import { textOf } from '../../draft/reduce-draft.ts';
import { needsEarlier } from '../../draft/task.ts';
import { EngineError, toFailure } from '../../model/failure.ts';
import { patientEngine } from '../../model/patient-engine.ts';
import { countingEngine } from '../../pipeline/counting-engine.ts';
import { generateEmail } from '../../pipeline/generate-email.ts';
import { voiceInUse } from '../../style/voice/kept-voice.ts';
import type { DraftChoice } from '../messages/protocol.ts';
import { mayEmbed, noteRanking } from '../network/embedding-pause.ts';
import { whileAlive } from '../network/heartbeat.ts';
import { openEngine } from '../network/open-engine.ts';
import { recallingEngine } from '../network/recalling-engine.ts';
import { learnTokenRatio, tokenRatio } from '../network/token-ratios.ts';
import { coolServer, noteRead } from '../network/warm-server.ts';
import { getSettings } from '../settings/settings-store.ts';
import { getVoice } from '../voice/voice-store.ts';
import { applyEvent, type Desk, openDraft } from './draft-desk.ts';
import { listedEntry } from './listed-entry.ts';

interface Run {
  stop: AbortController;
  over: Promise<void>;
}
const running = new Map<string, Run>();

/**
 * Starts writing a new version and resolves when that has begun; one at a time for each lead, so a second call while one
 * runs does nothing. Rejects where there is no such draft.
 */
export async function startRun(choice: DraftChoice): Promise<void> {
  const desk = await openDraft(choice.key);
  if (!desk) throw new EngineError('internal', 'There is no such draft.');
  if (running.has(choice.key)) return;
  run(desk, choice).catch((error: unknown) => console.error('A run broke off.', error));
}

/** The same, resolving when the run is over; where one is under way it waits for that. `signal` ends the run it begins. How it went, the draft tells. */
export async function writeDraft(choice: DraftChoice, signal: AbortSignal): Promise<void> {
  const desk = await openDraft(choice.key);
  if (!desk) throw new EngineError('internal', 'There is no such draft.');
  if (signal.aborted) throw new EngineError('cancelled', '');
  const begun = running.get(choice.key);
  if (begun) return begun.over;
  const over = run(desk, choice);
  const stop = () => stopRun(choice.key);
  signal.addEventListener('abort', stop);
  await over.finally(() => signal.removeEventListener('abort', stop));
}

function run(desk: Desk, choice: DraftChoice): Promise<void> {
  const stop = new AbortController();
  const over = write(desk, choice, stop);
  running.set(choice.key, { stop, over });
  return over;
}

async function write(
  desk: Desk,
  { key, objective_id, task, fact }: DraftChoice,
  stop: AbortController,
): Promise<void> {
  const apply = (event: DraftEvent) => {
    // the next may begin as soon as it shows that this one is over, not only when the disk has it
    if (event.type === 'done' || event.type === 'failed') running.delete(key);
    // the disk tells of its troubles by events; nobody need wait for it
    void applyEvent(desk, event);
  };
  try {
    if (fact !== undefined) apply({ type: 'fact_chosen', fact });
    apply({ type: 'started', task });
    await whileAlive(async () => {
      const settings = await getSettings();
      const listed = listedEntry(settings, desk.draft);
      if (listed) throw new EngineError('do_not_contact', listed.text);
      const objective =
        settings.objectives.find(({ id }) => id === (objective_id ?? settings.objective_id))?.text ?? '';
      const { model, url } = settings.server;
      const [opened, token_ratio, embeddings, voice] = await Promise.all([
        openEngine(settings.server),
        tokenRatio(model),
        settings.embeddings && mayEmbed(url),
        getVoice(),
      ]);
      const patient = patientEngine(recallingEngine(opened, url), {
        signal: stop.signal,
        waits: () => apply({ type: 'status', phase: 'waiting' }),
        goesOn: (asked) => apply({ type: 'status', phase: asked === 'preload' ? 'loading' : 'thinking' }),
      });
      const engine = countingEngine(patient, (estimated, counted) =>
        learnTokenRatio(model, estimated, counted),
      );
      const versions = desk.draft.versions.map((version) => ({ ...version, ...textOf(version) }));
      const shown = versions.find(({ id }) => id === desk.draft.current);
      // what changes or follows an email speaks of what that one was written from
      const { user_json } = needsEarlier(task) && shown ? shown : desk.draft;
      const events = generateEmail(
        {
          user_json: { ...user_json, objective },
          task,
          earlier: shown,
          versions,
          sender: settings.sender,
          mbti: chosenType(desk.draft.style),
          fact: desk.draft.fact,
          language: desk.draft.speech?.language ?? settings.language,
          address: desk.draft.speech?.address ?? settings.address_form,
          token_ratio,
          embeddings,
          voice: voiceInUse(voice),
          temperature: settings.greedy ? 0 : settings.temperature,
          site: settings.source_note ? desk.draft.lead.page.site : undefined,
          // a fixed seed makes the series repeatable, not each email of it the same
          seed: settings.seed === null ? undefined : settings.seed + desk.draft.versions.length,
        },
        engine,
        stop.signal,
      );
      for await (const event of events) {
        apply(event);
        // now the server has read what all emails with this goal begin with
        if (event.type === 'status' && event.phase === 'writing')
          noteRead({ ...settings, objective_id: objective_id ?? settings.objective_id }).catch(
            (error: unknown) => console.info('Not noted.', error),
          );
        // without it the next draft asks for embeddings once more, and this one is none the worse
        if (event.type === 'done')
          noteRanking(url, event.written.ranking).catch((error: unknown) =>
            console.error('Not noted.', error),
          );
      }
      await desk.saved;
    });
  } catch (error) {
    apply({ type: 'failed', failure: toFailure(error), exchanges: [] });
    await desk.saved;
  }
}

/** Stops the run of a lead, if there is one; the server's work ends with it. */
export function stopRun(key: string): void {
  running.get(key)?.stop.abort();
  coolServer();
}

/** `undefined` takes the type that the page states. */
const chosenType = (style: Draft['style']): string | undefined =>
  style === '' ? undefined : style === 'neutral' ? '' : style;
