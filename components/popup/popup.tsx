import { useState } from 'react';
import { i18n } from '#i18n';
import { FailureNotice } from './failure-notice.tsx';
import { LeadView } from './lead-view.tsx';
import { PasteLink } from './paste-link.tsx';
import { PastePanel } from './paste-panel.tsx';
import { PopupHeader } from './popup-header.tsx';
import type { PopupProps } from './popup-model.ts';
import { RefusalNotice } from './refusal-notice.tsx';
import { useFileDrop } from './use-file-drop.ts';
import { usePaste } from './use-paste.ts';

/** The whole popup, 400 × 600. */
export function Popup({ model, actions }: PopupProps) {
  const [factsOpen, setFactsOpen] = useState(false);
  const paste = usePaste(actions, model.window === 'for_paste');
  const drop = useFileDrop(paste.readFile);
  const { page } = model;
  return (
    <div
      className={drop.over ? 'popup dropping' : 'popup'}
      data-drop={i18n.t('paste.drop')}
      {...drop.handlers}
    >
      <PopupHeader
        model={model}
        actions={actions}
        factsOpen={factsOpen}
        toggleFacts={() => setFactsOpen(!factsOpen)}
        showPaste={paste.show}
      />
      {page.type === 'lead' ? (
        <LeadView
          key={page.draft.key}
          draft={page.draft}
          model={model}
          actions={actions}
          factsOpen={factsOpen}
          closeFacts={() => setFactsOpen(false)}
        />
      ) : (
        <main className="main alone">
          {page.type === 'reading' ? (
            <p className="empty" role="status">
              {i18n.t('popup.reading')} …
            </p>
          ) : page.type === 'failed' ? (
            <FailureNotice failure={page.failure} retry={actions.readAgain} model={model} actions={actions} />
          ) : (
            <RefusalNotice
              refusal={page.type === 'refused' ? page.refusal : page.type}
              detail={page.type === 'refused' ? page.detail : undefined}
              model={model}
              actions={actions}
            />
          )}
          {page.type !== 'reading' && <PasteLink model={model} actions={actions} show={paste.show} />}
        </main>
      )}
      {paste.open && <PastePanel paste={paste} model={model} actions={actions} />}
    </div>
  );
}
