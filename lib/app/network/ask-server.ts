import { toFailure } from '../../model/failure.ts';
import type { ServerChoice } from '../doctor/doctor-messages.ts';
import { ServerState, sendMessage } from '../messages/protocol.ts';

/** Asks the worker how the server is. Never rejects: a worker that fails, or answers what it may not, is a problem too. */
export async function askServer({ url, dialect, model }: ServerChoice): Promise<ServerState> {
  try {
    return ServerState.parse(await sendMessage('checkServer', { url, dialect, model }));
  } catch (error) {
    console.error('The worker did not check the server.', error);
    return { models: [], problem: toFailure(error) };
  }
}
