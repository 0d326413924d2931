import { useState } from 'react';
import { i18n } from '#i18n';
import { FailureNotice } from './failure-notice.tsx';
import { LeadView } from './lead-view.tsx';
import { PopupHeader } from './popup-header.tsx';
import type { PopupProps } from './popup-model.ts';
import { RefusalNotice } from './refusal-notice.tsx';

/** The whole popup, 400 × 600. */
export function Popup({ model, actions }: PopupProps) {
  const [factsOpen, setFactsOpen] = useState(false);
  const { page } = model;
  return (
    <div className="popup">
      <PopupHeader
        model={model}
        actions={actions}
        factsOpen={factsOpen}
        toggleFacts={() => setFactsOpen(!factsOpen)}
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
              refusal={page.type === 'refused' ? page.refusal : 'forbidden'}
              detail={page.type === 'refused' ? page.detail : undefined}
              model={model}
              actions={actions}
            />
          )}
        </main>
      )}
    </div>
  );
}
