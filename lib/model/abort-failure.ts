import { EngineError } from './failure.ts';

/** An abort carries its own failure as the reason, or a time-out; else it is the user's Stop. */
export function abortFailure({ reason }: AbortSignal): EngineError {
  if (reason instanceof EngineError) return reason;
  if (reason instanceof DOMException && reason.name === 'TimeoutError')
    return new EngineError('stalled', 'The server did not answer in time.');
  return new EngineError('cancelled', '');
}
