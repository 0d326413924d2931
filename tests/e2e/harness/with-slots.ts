import { setTimeout as sleep } from 'node:timers/promises';
import type { Exchange } from '../../../scripts/model-server/exchange.ts';
import type { Script } from '../../../scripts/model-server/scripted-server.ts';
import { isChat } from './scripted-chat.ts';

/** How long the exchange takes to be played, in ms. */
const lengthOf = ({ headDelayMs, pieces }: Exchange): number =>
  headDelayMs + pieces.reduce((sum, { waitMs }) => sum + waitMs, 0);

/** A server that writes so many answers at a time; the rest wait for whichever slot comes free, as Ollama's do. */
export function withSlots(count: number, script: Script): Script {
  let free = count;
  const waiting: (() => void)[] = [];
  const leave = (): void => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };
  return async (request) => {
    const exchange = await script(request);
    if (!exchange || !isChat(request)) return exchange;
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    void sleep(lengthOf(exchange)).then(leave);
    return exchange;
  };
}
