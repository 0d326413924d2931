import { useState } from 'react';
import { i18n } from '#i18n';
import type { Draft } from '../../lib/draft/draft.ts';
import { correctedLead } from '../../lib/lead/corrections.ts';
import { ProfileField } from '../../lib/lead/user-json.ts';
import { FactsPanel } from './facts-panel.tsx';
import { FieldEditor } from './field-editor.tsx';
import { FieldRow } from './field-row.tsx';
import { removed } from './field-rows.ts';
import { leadFields } from './lead-fields.ts';
import { MissingFields } from './missing-fields.tsx';
import type { PopupActions } from './popup-model.ts';

interface Props {
  draft: Pick<Draft, 'lead' | 'corrections'>;
  actions: Pick<PopupActions, 'correct' | 'restore' | 'readAgain' | 'saveSkeleton'>;
  close: () => void;
}

/**
 * All that is known of the lead, with where it comes from and how sure it is, and what is not known and why. Each field can
 * be corrected, removed, and given back to the page.
 */
export function LeadFacts({ draft, actions, close }: Props) {
  const [editing, setEditing] = useState<ProfileField>();
  const { corrections = {} } = draft;
  const lead = correctedLead(draft.lead, corrections);
  const known = leadFields(lead);
  const isCorrected = (field: ProfileField) => corrections[field] !== undefined;
  const shown = ProfileField.options.flatMap((field) => {
    const values = known.find((entry) => entry.field === field)?.values ?? [];
    return values.length > 0 || isCorrected(field) || field === editing ? [{ field, values }] : [];
  });
  const unknown = ProfileField.options.flatMap((field) => {
    const why = lead.missing[field];
    return why && !shown.some((entry) => entry.field === field) ? [{ field, why }] : [];
  });
  return (
    <FactsPanel title={i18n.t('popup.facts_title')} close={close}>
      {lead.page.unverified && <p className="note unverified">{i18n.t('popup.unverified_layout')}</p>}
      <dl>
        {shown.map(({ field, values }) =>
          field === editing ? (
            <div key={field} className="fact">
              <dt>{i18n.t(`field.${field}`)}</dt>
              <dd>
                <FieldEditor
                  profile={lead.profile_data}
                  field={field}
                  save={(change) => {
                    actions.correct(change);
                    setEditing(undefined);
                  }}
                  cancel={() => setEditing(undefined)}
                />
              </dd>
            </div>
          ) : (
            <FieldRow
              key={field}
              field={field}
              values={values}
              provenance={lead.provenance[field]}
              isCorrected={isCorrected(field)}
              edit={() => setEditing(field)}
              remove={() => actions.correct(removed(field))}
              restore={() => actions.restore(field)}
            />
          ),
        )}
      </dl>
      {unknown.length > 0 && (
        <MissingFields
          unknown={unknown}
          readAgain={actions.readAgain}
          add={setEditing}
          saveSkeleton={actions.saveSkeleton}
        />
      )}
    </FactsPanel>
  );
}
