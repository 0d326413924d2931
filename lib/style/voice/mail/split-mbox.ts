const LF = 10;
const GREATER = 62;
const FROM = new TextEncoder().encode('From ');
/** Bytes kept of a message: text comes before attachments. */
const MOST_KEPT = 512 * 1024;
/** A line longer than this is passed on in pieces, so that memory stays bounded whatever a file holds. */
const LONGEST_LINE = 64 * 1024;
const SEPARATOR = /^From .*\d\d:\d\d/;

/**
 * The messages of an mbox file, in its order, each without its "From " line and with ">From " unquoted. Never holds more
 * than one message, and of a long one only its first 512 KiB. What stands before the first "From " line is left out.
 */
export async function* splitMbox(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let message: Uint8Array[] | undefined;
  let size = 0;
  let wasBlank = true;
  let isLineStart = true;
  for await (const line of linesOf(chunks)) {
    if (isLineStart && wasBlank && isSeparator(line)) {
      if (message) yield joined(message);
      [message, size] = [[], 0];
    } else if (message && size < MOST_KEPT) {
      const kept = isLineStart ? unquoted(line) : line;
      message.push(kept);
      size += kept.length;
    }
    wasBlank = isLineStart && line.length <= 2 && line.every((byte) => byte === LF || byte === 13);
    isLineStart = line.at(-1) === LF;
  }
  if (message) yield joined(message);
}

/** Lines with their end; the pieces of one that is too long have none but the last. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let carried: Uint8Array = new Uint8Array(0);
  for await (const chunk of chunks) {
    const bytes = carried.length > 0 ? joined([carried, chunk]) : chunk;
    let start = 0;
    for (let end = bytes.indexOf(LF); end >= 0; end = bytes.indexOf(LF, start)) {
      yield bytes.subarray(start, end + 1);
      start = end + 1;
    }
    carried = bytes.slice(start);
    if (carried.length > LONGEST_LINE) {
      yield carried;
      carried = new Uint8Array(0);
    }
  }
  if (carried.length > 0) yield carried;
}

const isSeparator = (line: Uint8Array): boolean =>
  startsWithFrom(line, 0) && SEPARATOR.test(new TextDecoder('latin1').decode(line.subarray(0, 200)));

function unquoted(line: Uint8Array): Uint8Array {
  if (line[0] !== GREATER) return line;
  const depth = line.findIndex((byte) => byte !== GREATER);
  return depth > 0 && startsWithFrom(line, depth) ? line.subarray(1) : line;
}

const startsWithFrom = (line: Uint8Array, at: number): boolean =>
  FROM.every((byte, index) => line[at + index] === byte);

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
