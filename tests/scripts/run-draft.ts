import { spawn } from 'node:child_process';

/** Runs the command as `npm run draft` does; gives its exit code, what it wrote and what it said. */
export function run(
  args: string[],
  input: string,
  env: Record<string, string> = {},
): Promise<{ code: number | null; out: string; said: string }> {
  const child = spawn(process.execPath, ['scripts/draft.ts', ...args], { env: { ...process.env, ...env } });
  let [out, said] = ['', ''];
  child.stdout.on('data', (data) => {
    out += data;
  });
  child.stderr.on('data', (data) => {
    said += data;
  });
  child.stdin.end(input);
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, said })));
}

/** The same, its output read line by line. */
export async function draft(args: string[], input: string, env: Record<string, string> = {}) {
  const { out, ...rest } = await run(args, input, env);
  const lines: Record<string, unknown>[] = out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { ...rest, lines };
}
