import { useId } from 'react';
import { i18n } from '#i18n';
import type { LeadFileProblem } from '../../lib/lead-files/lead-reading.ts';
import { Notice } from '../shared/notice.tsx';

interface Props {
  text: string;
  keep: (text: string) => void;
  busy: boolean;
  problem: LeadFileProblem | 'failed' | undefined;
  readText: (text: string) => void;
  readFile: (file: File) => void;
  /** Where a file dialog would close this window: goes on where it does not. */
  pickElsewhere: (() => void) | undefined;
}

const FILES = '.json,.jsonl,.csv,.tsv,.txt,.vcf,.zip,application/json,text/csv,text/vcard,application/zip';

/** Takes a text or a file. What was pasted stays, whatever becomes of it. */
export function PasteForm({ text, keep, busy, problem, readText, readFile, pickElsewhere }: Props) {
  const id = useId();
  return (
    <form
      className="reply paste-form"
      onSubmit={(event) => {
        event.preventDefault();
        readText(text);
      }}
    >
      <label htmlFor={id}>{i18n.t('paste.label')}</label>
      <textarea
        id={id}
        rows={10}
        dir="auto"
        spellCheck={false}
        // biome-ignore lint/a11y/noAutofocus: the user has just asked for this field
        autoFocus
        aria-describedby={`${id}-hint`}
        value={text}
        onChange={({ target }) => keep(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
      />
      <p id={`${id}-hint`} className="note">
        {i18n.t('paste.hint')}
      </p>
      {problem && (
        <Notice
          tone="problem"
          what={i18n.t(`lead_file.${problem}.what`)}
          how={i18n.t(`lead_file.${problem}.how`)}
        />
      )}
      <div className="paste-buttons">
        <button type="submit" className="button primary" disabled={busy || text.trim() === ''}>
          {i18n.t(busy ? 'paste.reading' : 'paste.read')}
        </button>
        {pickElsewhere ? (
          <button
            type="button"
            className="button"
            aria-describedby={`${id}-files`}
            disabled={busy}
            onClick={pickElsewhere}
          >
            {i18n.t('paste.file')}
          </button>
        ) : (
          <>
            <input
              id={`${id}-file`}
              className="sr-only"
              type="file"
              accept={FILES}
              aria-describedby={`${id}-files`}
              disabled={busy}
              onChange={({ target }) => {
                const [file] = target.files ?? [];
                if (file) readFile(file);
                // the same file chosen again is a change too
                target.value = '';
              }}
            />
            <label htmlFor={`${id}-file`} className="button">
              {i18n.t('paste.file')}
            </label>
          </>
        )}
      </div>
      <p id={`${id}-files`} className="note">
        {i18n.t('paste.files')}
      </p>
    </form>
  );
}
