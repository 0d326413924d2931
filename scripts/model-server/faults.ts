import type { Exchange, Piece } from './exchange.ts';

/** Nothing at all for a while, then the exchange: a cold load. */
export const silentFor = (ms: number, exchange: Exchange): Exchange => ({ ...exchange, headDelayMs: ms });

/** Other bytes than announced want another length, or none. */
const withPieces = (exchange: Exchange, pieces: Piece[]): Exchange => {
  const { 'content-length': _, ...headers } = exchange.headers;
  return { ...exchange, headers, pieces };
};

/** Only the first pieces come, then `ending`: the connection breaks, goes silent, or ends without a done line. */
export const cutAfter = (pieces: number, ending: Exchange['ending'], exchange: Exchange): Exchange => ({
  ...withPieces(exchange, exchange.pieces.slice(0, pieces)),
  ending,
});

/** After the first pieces the stream ends with an error line on its status 200. */
export const errorAfter = (pieces: number, message: string, exchange: Exchange): Exchange =>
  withPieces(exchange, [
    ...exchange.pieces.slice(0, pieces),
    { waitMs: 0, data: `${JSON.stringify({ error: message })}\n` },
  ]);

/** Puts text that does not belong there behind the first pieces. */
export const garbageAfter = (pieces: number, garbage: string, exchange: Exchange): Exchange =>
  withPieces(exchange, [
    ...exchange.pieces.slice(0, pieces),
    { waitMs: 0, data: garbage },
    ...exchange.pieces.slice(pieces),
  ]);

/**
 * The model falls into saying one piece again and again, as long as the client listens: white space where any JSON is
 * allowed, or a sentence.
 */
export const runaway = (pieces: number, exchange: Exchange): Exchange => {
  const said = exchange.pieces.slice(0, pieces);
  const again = said.at(-1);
  return { ...withPieces(exchange, said), ending: 'silence', ...(again && { endless: again }) };
};

/** Every piece takes this long to come. */
export const slowed = (ms: number, exchange: Exchange): Exchange => ({
  ...exchange,
  pieces: exchange.pieces.map((piece) => ({ ...piece, waitMs: ms })),
});

/** The same bytes in pieces of `size` bytes: lines and characters are cut anywhere, or many come in one piece. */
export function resplit(size: number, exchange: Exchange): Exchange {
  const bytes = Buffer.concat(exchange.pieces.map(({ data }) => Buffer.from(data)));
  const pieces: Piece[] = [];
  // A pause of a millisecond, or the kernel joins them again.
  for (let at = 0; at < bytes.length; at += size)
    pieces.push({ waitMs: 1, data: bytes.subarray(at, at + size) });
  return { ...exchange, pieces };
}
