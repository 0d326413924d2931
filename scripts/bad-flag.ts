/** What Node's `parseArgs` says of a wrong flag, in one sentence: its advice on positional arguments left out. */
export function badFlag(error: unknown): string {
  const [why = ''] = (error instanceof Error ? error.message : String(error)).split(/\.\s|\n/);
  return why.replace(/\.$/, '');
}
