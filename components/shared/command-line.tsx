import { i18n } from '#i18n';
import { CopyButton } from './copy-button.tsx';

interface Props {
  command: string;
  copyText: (text: string) => void;
}

/** A command for a terminal, to be copied. */
export function CommandLine({ command, copyText }: Props) {
  return (
    <section className="command" aria-label={i18n.t('command.label')}>
      <code>{command}</code>
      <CopyButton
        text={command}
        label={i18n.t('command.copy')}
        copiedLabel={i18n.t('command.copied')}
        copyText={copyText}
      />
    </section>
  );
}
