import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { type LearnedFromFile, learnFromFile } from '../../lib/style/voice/mail/learn-from-file.ts';

interface Props {
  take: (result: LearnedFromFile) => void;
  /** What came of the last try, pasted or from a file. */
  said: LearnedFromFile['type'] | undefined;
}

/** Learns from a file on this computer, which is read in pieces and not kept. */
export function VoiceImport({ take, said }: Props) {
  const id = useId();
  const [isReading, setReading] = useState(false);
  const read = async (file: File) => {
    setReading(true);
    const result = await learnFromFile(file).catch((error: unknown): LearnedFromFile => {
      console.error('The file could not be read.', error);
      return { type: 'unreadable' };
    });
    setReading(false);
    take(result);
  };
  return (
    <div className="field">
      <div className="control file">
        <input
          id={id}
          className="sr-only"
          type="file"
          accept=".mbox,.eml,.txt,.json,application/mbox,message/rfc822"
          aria-describedby={`${id}-hint ${id}-said`}
          disabled={isReading}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void read(file);
            // the same file chosen again is a change too
            target.value = '';
          }}
        />
        <label htmlFor={id} className="button">
          {i18n.t('options.voice_file')}
        </label>
        <p id={`${id}-hint`} className="note">
          {i18n.t('options.voice_file_hint')}
        </p>
        <p id={`${id}-said`} className="note" role="status">
          {isReading ? i18n.t('options.voice_reading') : said && i18n.t(`options.voice_said.${said}`)}
        </p>
      </div>
    </div>
  );
}
