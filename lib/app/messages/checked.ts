import type { Browser } from 'wxt/browser';
import { z } from 'zod';
import { isOurPage } from './our-page.ts';

interface Message {
  type: string;
  data: unknown;
  sender: Browser.runtime.MessageSender;
}

/** A message that this extension does not send, or not from there. Nothing was done on it. */
class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly code = 'internal';
}

/** Lets `work` see only requests that parse and come from a page of this extension; others get a `RequestError`. */
export const checked =
  <Request, Answer>(schema: z.ZodType<Request>, work: (request: Request) => Answer) =>
  ({ type, data, sender }: Message): Answer => {
    if (!isOurPage(sender)) throw new RequestError(`${type} from a foreign page`);
    const request = schema.safeParse(data);
    if (!request.success) throw new RequestError(`${type}: ${z.prettifyError(request.error)}`);
    return work(request.data);
  };
