import { z } from 'zod';

/** Every way a draft can fail. Each code has a sentence and an action in locales/. */
export const FailureCode = z.enum([
  'offline',
  'refused',
  'unauthorized',
  'permission_missing',
  'model_missing',
  'model_unsuitable',
  'out_of_memory',
  'busy',
  'load_timeout',
  'context_overflow',
  'crashed',
  'stalled',
  'truncated',
  /** A whole answer without a word in it. */
  'empty_answer',
  'interrupted',
  'cancelled',
  'protocol',
  /** A model that the server was to fetch did not come. */
  'pull_failed',
  'do_not_contact',
  /** The browser cannot keep drafts: disk full, or its storage switched off. */
  'storage',
  /** A fault in this extension. */
  'internal',
]);
export type FailureCode = z.infer<typeof FailureCode>;

/** A failure as it crosses contexts. `detail` is the server's own text: untrusted, shown as text only. */
export const Failure = z.object({ code: FailureCode, detail: z.string() });
export type Failure = z.infer<typeof Failure>;

/** What a busy server says of when to come back. */
export interface ComeBack {
  /** In ms, of its `Retry-After`. */
  after_ms?: number | undefined;
  /** It is not others that it is busy with, but its model. */
  isLoading?: boolean;
}

/** Thrown by engines; carries the code that crosses to the popup. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly code: FailureCode;
  readonly comeBack: ComeBack;
  constructor(code: FailureCode, detail: string, options: ErrorOptions & { comeBack?: ComeBack } = {}) {
    super(detail, options);
    this.code = code;
    this.comeBack = options.comeBack ?? {};
  }
}

/** By the code it carries, since an error that crossed contexts has lost its class; without one it is a fault of ours. */
export const toFailure = (error: unknown): Failure => {
  const code = error instanceof Error && 'code' in error ? FailureCode.safeParse(error.code) : undefined;
  return { code: code?.data ?? 'internal', detail: error instanceof Error ? error.message : String(error) };
};
