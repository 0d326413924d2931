import { useState } from 'react';
import { i18n } from '#i18n';
import { type ContactList, parseContactList } from '../../lib/compliance/parse-contact-list.ts';
import { FilePicker } from './file-picker.tsx';
import { invalidLines } from './invalid-lines.ts';

interface Props {
  text: string;
  list: ContactList;
  save: (text: string) => void;
}

/** Adds the entries of a file, such as a CRM's export of those who opted out, that are not on the list yet. */
export function ContactImport({ text, list, save }: Props) {
  const [report, setReport] = useState<string>();
  const add = (content: string) => {
    const given = parseContactList(content);
    const known = new Set(list.entries.map(({ kind, value }) => `${kind} ${value}`));
    const fresh = given.entries.filter(({ kind, value }) => !known.has(`${kind} ${value}`));
    const lines = fresh.map((entry) => entry.text).join('\n');
    if (fresh.length > 0) save(text.trim() ? `${text.trimEnd()}\n${lines}` : lines);
    const said = [i18n.t('options.contacts_added', fresh.length), invalidLines(given)];
    setReport(said.filter(Boolean).join(' · '));
  };
  const read = (file: File) =>
    void file.text().then(add, (error: unknown) => {
      console.error('The file could not be read.', error);
      setReport(i18n.t('options.contacts_unreadable'));
    });
  return (
    <FilePicker
      label={i18n.t('options.contacts_import')}
      accept=".csv,.tsv,.txt,text/csv,text/plain"
      said={report}
      read={read}
    />
  );
}
