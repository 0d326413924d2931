import { EngineError } from './failure.ts';

/** Aborts a request whose server has gone silent; its `signal` carries the `EngineError` as the reason. */
export interface SilenceWatch {
  signal: AbortSignal;
  /** From now on the server must be heard of within `ms`. */
  expect(ms: number): void;
  /** Nothing is awaited of the server: its answer is being worked on here. */
  rest(): void;
}

export function silenceWatch(): SilenceWatch {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = () => clearTimeout(timer);
  return {
    signal: controller.signal,
    rest,
    expect(ms) {
      rest();
      timer = setTimeout(
        () => controller.abort(new EngineError('stalled', `No word from the server for ${ms / 1000} s.`)),
        ms,
      );
    },
  };
}
