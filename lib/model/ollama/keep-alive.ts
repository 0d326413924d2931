/** How long a model stays in memory, as Ollama takes it: a bare number is seconds, and as a string it would lack its unit. */
export const keepAlive = (kept: string): string | number => (/^-?\d+$/.test(kept) ? Number(kept) : kept);

/** Whether the model goes as soon as it has written: `0`, `0s`. */
export const isForgotten = (kept: string): boolean => /^(0+(\.0+)?(ms|s|m|h)?)+$/.test(kept);
