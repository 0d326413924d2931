import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { withName } from '../../lib/lead-files/to-found-lead.ts';
import { PasteForm } from './paste-form.tsx';
import { PasteName } from './paste-name.tsx';
import { PasteWhich } from './paste-which.tsx';
import type { PopupProps } from './popup-model.ts';
import type { Paste } from './use-paste.ts';

interface Props extends PopupProps {
  paste: Paste;
}

/** Leads from a text or a file. The popup stays as it is behind it. */
export function PastePanel({ paste, model, actions }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector('textarea')?.focus(); // the dialog itself prefers its first button
  }, []);
  const { stage } = paste;
  return (
    <dialog
      ref={dialog}
      className="audit paste"
      aria-labelledby="paste-title"
      data-drop={i18n.t('paste.drop')}
      onClose={paste.close}
    >
      <div className="panel-title">
        <h2 id="paste-title">{i18n.t('paste.title')}</h2>
        <button type="button" className="button quiet" onClick={() => dialog.current?.close()}>
          {i18n.t('paste.close')}
        </button>
      </div>
      <div className="audit-text paste-body">
        {stage.type === 'which' ? (
          <PasteWhich leads={stage.leads} leftOut={stage.left_out} take={paste.take} back={paste.back} />
        ) : stage.type === 'name' ? (
          <PasteName
            guess={stage.found.name_guess ?? ''}
            take={(name) => paste.take(withName(stage.found, name))}
            back={paste.back}
          />
        ) : (
          <PasteForm
            text={model.pasted.text}
            keep={actions.keepPasted}
            busy={stage.type === 'busy'}
            problem={stage.type === 'form' ? stage.problem : undefined}
            readText={paste.readText}
            readFile={paste.readFile}
            pickElsewhere={model.window === 'closes_on_files' ? actions.pasteInWindow : undefined}
          />
        )}
        <button type="button" className="link" onClick={actions.openQueue}>
          {i18n.t('queue.link')}
        </button>
      </div>
    </dialog>
  );
}
