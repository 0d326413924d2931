import { existsSync, writeFileSync } from 'node:fs';
import { learnFromMail } from '../lib/style/voice/mail/learn-from-mail.ts';
import { writeLine } from './draft/write-line.ts';
import { mailFiles, rawMessages } from './voice/raw-messages.ts';
import { summarizeVoice } from './voice/summarize-voice.ts';
import { readArguments, USAGE } from './voice/voice-arguments.ts';

/** Learns from somebody's mailbox how they write, and prints that as JSON. Nothing leaves this computer. */
async function main(): Promise<number> {
  const read = readArguments(process.argv.slice(2));
  process.stdout.on('error', () => undefined); // reported by writeLine; unheard it would be thrown
  if (read.type === 'help') {
    await writeLine(process.stdout, USAGE);
    return 0;
  }
  if (read.type === 'bad') return say(2, `${read.why}\n${USAGE.split('\n')[0]}`);
  const { path, from, out } = read.args;
  if (!existsSync(path)) return say(2, `there is no file or folder ${path}`);
  const files = await mailFiles(path);
  const learned = await learnFromMail(() => rawMessages(files), from);
  if (learned.type === 'no_messages') return say(1, `${path} holds no emails`);
  if (learned.type === 'too_little')
    return say(
      1,
      `none of the ${learned.messages} emails is of ${learned.from}, in a language that is known, and long enough to learn from`,
    );
  const profile = JSON.stringify(learned.voice, null, 2);
  if (out === undefined) await writeLine(process.stdout, profile);
  else writeFileSync(out, `${profile}\n`);
  return say(
    0,
    `${learned.messages} emails read, those of ${learned.from} count\n${summarizeVoice(learned.voice)}`,
  );
}

function say(code: number, text: string): number {
  process.stderr.write(`${text}\n`);
  return code;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
