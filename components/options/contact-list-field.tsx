import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { parseContactList } from '../../lib/compliance/parse-contact-list.ts';
import { ContactImport } from './contact-import.tsx';
import { Field } from './field.tsx';
import { invalidLines } from './invalid-lines.ts';
import type { OptionsProps } from './options-model.ts';
import { Section } from './section.tsx';
import { useSaveStatus } from './use-save-status.ts';

/** Who is never written to. The list is stored as typed; a line that cannot be read stays and is named. */
export function ContactListField({ model: { settings }, actions }: OptionsProps) {
  const [status, follow] = useSaveStatus();
  const [typing, setTyping] = useState(false);
  const text = settings.do_not_contact;
  const list = useMemo(() => parseContactList(text), [text]);
  const count = i18n.t('options.contacts_count', list.entries.length);
  const unread = typing ? undefined : invalidLines(list);
  const save = (do_not_contact: string) => follow(actions.save({ ...settings, do_not_contact }));
  return (
    <Section
      id="do_not_contact"
      title={i18n.t('options.do_not_contact')}
      hint={i18n.t('options.do_not_contact_hint')}
    >
      <Field
        label={i18n.t('options.contacts')}
        hint={`${count} · ${i18n.t('options.contacts_format')}`}
        error={unread && `${count} · ${unread}`}
        status={status}
      >
        {(control) => (
          <textarea
            {...control}
            rows={8}
            value={text}
            placeholder={i18n.t('options.contacts_placeholder')}
            spellCheck={false}
            autoComplete="off"
            onBlur={() => setTyping(false)}
            onChange={({ target }) => {
              setTyping(true);
              save(target.value);
            }}
          />
        )}
      </Field>
      <ContactImport text={text} list={list} save={save} />
    </Section>
  );
}
