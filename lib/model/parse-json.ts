/** The value of a JSON text; `undefined` where it is none, which no JSON means. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // the caller says what came instead
  }
}
