import { z } from 'zod';

/** The two dialects that model servers speak. */
export const Dialect = z.enum(['ollama', 'openai']);
export type Dialect = z.infer<typeof Dialect>;

/** What an HTTP header can carry as a bearer token (RFC 6750): no blanks, nothing beyond ASCII. */
export const ServerToken = z.string().regex(/^[\x21-\x7e]{1,4096}$/);

/** Names and addresses of this very computer (RFC 6761, RFC 1122, RFC 4291). */
const THIS_COMPUTER = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/;

/** Whether the address is of this very computer. */
export const isThisComputer = (url: string): boolean =>
  URL.canParse(url) && THIS_COMPUTER.test(new URL(url).hostname);

/** Whether what goes to this address can be read on its way: plain HTTP that leaves the computer. */
export function isReadableOnTheWay(url: string): boolean {
  if (!URL.canParse(url)) return false;
  return new URL(url).protocol === 'http:' && !isThisComputer(url);
}
