/** What stands where a secret was. */
const HIDDEN = '***';
/** A shorter one is found in any text by chance: to hide it would break answers and keep nothing secret. */
const SHORTEST = 8;

/**
 * A stream of UTF-8 text without a secret, wherever the pieces are cut. Only what may be the secret's beginning is held
 * back, so that nothing else comes later than it did.
 */
export function hideInStream(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  secret: string,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  if (secret.length < SHORTEST) return stream;
  let held = '';
  return stream
    .pipeThrough(new TextDecoderStream())
    .pipeThrough(
      new TransformStream<string, string>({
        transform(piece, controller) {
          const text = (held + piece).replaceAll(secret, HIDDEN);
          const end = text.length - beginningAtEnd(text, secret);
          held = text.slice(end);
          if (end > 0) controller.enqueue(text.slice(0, end));
        },
        flush(controller) {
          if (held) controller.enqueue(held);
        },
      }),
    )
    .pipeThrough(new TextEncoderStream());
}

/** How many characters at the end of a text are the beginning of the secret. */
function beginningAtEnd(text: string, secret: string): number {
  for (let length = Math.min(text.length, secret.length - 1); length > 0; length -= 1)
    if (secret.startsWith(text.slice(-length))) return length;
  return 0;
}
