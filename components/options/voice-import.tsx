import { useState } from 'react';
import { i18n } from '#i18n';
import { type LearnedFromFile, learnFromFile } from '../../lib/style/voice/mail/learn-from-file.ts';
import { FilePicker } from './file-picker.tsx';

interface Props {
  take: (result: LearnedFromFile) => void;
  /** What came of the last try, pasted or from a file. */
  said: LearnedFromFile['type'] | undefined;
}

/** Learns from a file on this computer, which is read in pieces and not kept. */
export function VoiceImport({ take, said }: Props) {
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
  const outcome = said && i18n.t(`options.voice_said.${said}`);
  return (
    <FilePicker
      label={i18n.t('options.voice_file')}
      accept=".mbox,.eml,.txt,.json,application/mbox,message/rfc822"
      hint={i18n.t('options.voice_file_hint')}
      said={isReading ? i18n.t('options.voice_reading') : outcome}
      disabled={isReading}
      read={(file) => void read(file)}
    />
  );
}
