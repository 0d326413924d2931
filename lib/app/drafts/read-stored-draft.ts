import { z } from 'zod';
import { Draft, DraftVersion, Exchange, Fact, Finding, Warning } from '../../draft/draft.ts';
import { normalizeProfile } from '../../lead/normalize-profile.ts';

/** A list without those of its items that do not parse. */
const each = <T extends z.ZodType>(item: T) =>
  z
    .array(z.unknown())
    .catch([])
    .transform((values) =>
      values.flatMap((value) => {
        const parsed = item.safeParse(value);
        return parsed.success ? [parsed.data] : [];
      }),
    );

const NO_STATS = { load_ms: 0, prompt_ms: 0, write_ms: 0, total_ms: 0, prompt_tokens: 0, output_tokens: 0 };

const version = DraftVersion.shape;
const StoredVersion = z
  .object({
    id: version.id.catch(Number.MAX_SAFE_INTEGER),
    created_at: version.created_at.catch(0),
    subject: version.subject.catch(''),
    body: version.body.catch(''),
    footer: version.footer.catch(''),
    facts: each(Fact),
    ranking: version.ranking.catch(undefined),
    findings: each(Finding),
    warnings: each(Warning),
    score: version.score.catch(0),
    speech: version.speech.catch(undefined),
    user_json: version.user_json.optional().catch(undefined),
    exchanges: each(Exchange),
    subjects: version.subjects.catch(undefined),
    task: version.task.catch(undefined),
    follows: version.follows.catch(undefined),
    stats: version.stats.catch(NO_STATS),
    edit: version.edit.catch(undefined),
  })
  .refine(({ body, edit }) => body !== '' || edit !== undefined);

const draft = Draft.shape;
const StoredDraft = z.object({
  key: draft.key,
  lead: draft.lead.optional().catch(undefined),
  corrections: draft.corrections.catch(undefined),
  user_json: z.unknown(),
  to: draft.to.catch(''),
  is_addressed: draft.is_addressed.catch(undefined),
  style: draft.style.catch(''),
  speech: draft.speech.catch(undefined),
  fact: draft.fact.catch(undefined),
  status: draft.status.catch('idle'),
  phase: draft.phase.catch(undefined),
  task: draft.task.catch(undefined),
  started_at: draft.started_at.catch(undefined),
  partial: draft.partial.catch(undefined),
  broken: draft.broken.catch(undefined),
  failure: draft.failure.catch(undefined),
  exchanges: each(Exchange),
  versions: each(StoredVersion),
  current: draft.current.catch(undefined),
  outcome: draft.outcome.catch(undefined),
  in_gmail: draft.in_gmail.catch(undefined),
  updated_at: draft.updated_at.catch(0),
});

/** What is still usable of a kept draft, and whether that is less than all of it. */
export interface ReadDraft {
  draft?: Draft;
  isDamaged: boolean;
}

/**
 * Reads a draft from disk. One of an older form, or with an odd field, is read version by version and field by field;
 * a version counts as long as it has a text. Only what has not even a key is of no use.
 */
export function readStoredDraft(stored: unknown): ReadDraft {
  const whole = Draft.safeParse(stored);
  if (whole.success) return { draft: whole.data, isDamaged: false };
  const rest = StoredDraft.safeParse(stored);
  return rest.success ? { draft: toDraft(rest.data), isDamaged: true } : { isDamaged: true };
}

function toDraft({ lead, user_json, status, current, ...rest }: z.infer<typeof StoredDraft>): Draft {
  const normalized = normalizeProfile(user_json).user_json;
  const versions = withOwnIds(
    rest.versions.map((version) => ({ ...version, user_json: version.user_json ?? normalized })),
  );
  const { profile_data } = lead ?? normalized;
  return Draft.parse({
    ...rest,
    versions,
    // the page is read anew whenever the popup opens; until then this is what it said
    lead: lead ?? {
      page: { site: 'generic', layout: '' },
      url: '',
      profile_data,
      provenance: {},
      missing: {},
    },
    user_json: normalized,
    status: status === 'done' && versions.length === 0 ? 'idle' : status,
    current: versions.some(({ id }) => id === current) ? current : versions.at(-1)?.id,
    warnings: ['older_unreadable'],
  });
}

/** Two versions with one id would be edited together. */
function withOwnIds(versions: DraftVersion[]): DraftVersion[] {
  const ids = versions.map(({ id }) => id);
  const areOwn = new Set(ids).size === ids.length && !ids.includes(Number.MAX_SAFE_INTEGER);
  return areOwn ? versions : versions.map((version, at) => ({ ...version, id: at + 1 }));
}
