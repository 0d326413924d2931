import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parts } from '../pipeline/written-lead.ts';
import { lead } from './eval-results.ts';

/** Answers the first email and its repair, then says nothing more. */
const server = createServer((request, response) => {
  if (request.url !== '/api/chat') {
    response.end(JSON.stringify({ models: [] }));
    return;
  }
  let body = '';
  request.on('data', (data) => {
    body += data;
  });
  request.on('end', () => {
    if (body.includes('again')) return;
    const message = { role: 'assistant', content: JSON.stringify(parts) };
    response.setHeader('content-type', 'application/x-ndjson');
    response.write(`${JSON.stringify({ model: 'm', created_at: '', message, done: false })}\n`);
    response.end(
      `${JSON.stringify({ model: 'm', created_at: '', message: { ...message, content: '' }, done: true, done_reason: 'stop' })}\n`,
    );
  });
});
let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'eval-command-'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

it('writes a report of what there is when it is stopped, and says so by its exit code', async () => {
  const of = (id: string, text: string) =>
    lead({
      id,
      sender: {
        name: 'Maya Lindqvist',
        company: 'Corvane',
        offer: 'vibration sensors',
        address: '4 Quay St',
      },
      user_json: {
        objective: 'a pilot on one line',
        profile_data: { name: 'Helen Marsh', recent_activity: [{ kind: 'authored', text }] },
      },
    });
  const leads = [
    of('one', 'Two unplanned sorter stops on line 4. Planners lost a night.'),
    of('two', 'Two unplanned sorter stops on line 4 again.'),
  ];
  writeFileSync(join(folder, 'leads.jsonl'), leads.map((one) => `${JSON.stringify(one)}\n`).join(''));
  const { port } = server.address() as AddressInfo;
  const out = join(folder, 'out');
  const child = spawn(process.execPath, [
    ...['scripts/eval.ts', '--url', `http://127.0.0.1:${port}`, '--model', 'm'],
    ...['--leads', join(folder, 'leads.jsonl'), '--out', out],
  ]);
  let [said, isStopped] = ['', false];
  child.stderr.on('data', (data) => {
    said += data;
    if (isStopped || !said.includes('[1/2]')) return;
    isStopped = true;
    child.kill('SIGINT');
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect({ code, said }).toMatchObject({ code: 130 });
  expect(said).toContain('stopped after 1 of 2');
  expect(readFileSync(join(out, 'table.md'), 'utf8')).toContain('Incomplete: 1 of 2 emails.');
  expect(readFileSync(join(out, 'report.html'), 'utf8')).toContain('id="one"');
}, 20_000);
