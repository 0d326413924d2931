import { createReadStream } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { splitMbox } from '../../lib/style/voice/mail/split-mbox.ts';

/** Bytes of a message that are read: text comes before attachments. */
const MOST_READ = 512 * 1024;
/** Folders of sent mail, as mail programs name them; "_sent_mail" and "sent_items" are of the Enron corpus. */
const SENT =
  /(^|[\\/.])_?(sent|gesendete?|envoy[eé]s|enviad[oa]s|inviat[ai]|posta inviata|verzonden)([ _-]|\.mbox|[\\/]|$)/i;
/** What lies in mail folders beside mail, and what a maildir has not delivered yet. */
const NO_MAIL =
  /[\\/]tmp[\\/]|(^|[\\/])(\.[^\\/]*|dovecot[^\\/]*|[^\\/]*\.(msf|dat|sqlite|json|log|index|cache|plist))$/i;

/** The files of a mailbox: the one named, or all of a folder, only those of sent mail where it has such folders. */
export async function mailFiles(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const inside = (file: string): string => `/${relative(path, file)}`;
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !NO_MAIL.test(inside(file)));
  const sent = files.filter((file) => SENT.test(inside(file)));
  return (sent.length > 0 ? sent : files).sort();
}

/** Every message of the files, one after the other; a file that is neither mbox nor text gives none. */
export async function* rawMessages(files: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const file of files) {
    const first = await firstBytes(file);
    if (first.includes(0)) continue;
    const head = new TextDecoder('latin1').decode(first.subarray(0, 200));
    if (/^\s*From .*\d\d:\d\d/.test(head)) yield* splitMbox(createReadStream(file));
    else yield first;
  }
}

async function firstBytes(file: string): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const buffer = new Uint8Array(MOST_READ);
    const { bytesRead } = await handle.read(buffer, 0, MOST_READ, 0);
    return buffer.slice(0, bytesRead);
  } finally {
    await handle.close();
  }
}
