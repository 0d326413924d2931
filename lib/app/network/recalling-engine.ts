import type { Engine } from '../../model/engine.ts';

/** What a server said less than this ago still holds, in ms: less than any keep_alive that people set. */
const FRESH_MS = 60_000;

interface Recalled {
  /** When the model was last known to be loaded. */
  loaded: number;
  embedder?: { name: string | undefined; at: number };
}

const recalled = new Map<string, Recalled>();

const isFresh = (at: number): boolean => Date.now() - at < FRESH_MS;

/**
 * An engine that does not ask anew what its server has just said: that the model is loaded, and which one embeds. Drafts
 * in quick succession then begin at once. Where that no longer holds nothing is lost: the request itself loads the model.
 */
export function recallingEngine(engine: Engine, url: string): Engine {
  const key = `${url} ${engine.model}`;
  const known: Recalled = recalled.get(key) ?? { loaded: 0 };
  recalled.set(key, known);
  return {
    ...engine,
    async *chat(request) {
      for await (const chunk of engine.chat(request)) {
        if (chunk.type === 'end') known.loaded = Date.now();
        yield chunk;
      }
    },
    async preload(options, signal) {
      if (isFresh(known.loaded)) return;
      await engine.preload(options, signal);
      known.loaded = Date.now();
    },
    async embedder(signal) {
      if (known.embedder && isFresh(known.embedder.at)) return known.embedder.name;
      const name = await engine.embedder(signal);
      known.embedder = { name, at: Date.now() };
      return name;
    },
    embed(model, texts, signal) {
      // where there is room for one model only, this one takes the other's place
      known.loaded = 0;
      return engine.embed(model, texts, signal);
    },
  };
}
