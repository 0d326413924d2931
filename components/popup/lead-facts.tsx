import { i18n } from '#i18n';
import type { Lead, Provenance } from '../../lib/lead/lead.ts';
import { ProfileField } from '../../lib/lead/user-json.ts';
import { FactsPanel } from './facts-panel.tsx';
import { leadFields } from './lead-fields.ts';
import { MissingFields } from './missing-fields.tsx';
import { sourceWords } from './source-words.ts';

interface Props {
  lead: Lead;
  readAgain: () => void;
  close: () => void;
}

/** All that is known of the lead, with where it comes from and how sure it is, and what is not known and why. */
export function LeadFacts({ lead, readAgain, close }: Props) {
  const known = leadFields(lead);
  const unknown = ProfileField.options.flatMap((field) => {
    const why = lead.missing[field];
    return why && !known.some((entry) => entry.field === field) ? [{ field, why }] : [];
  });
  return (
    <FactsPanel title={i18n.t('popup.facts_title')} close={close}>
      <dl>
        {known.map(({ field, values }) => {
          const provenance = lead.provenance[field];
          return (
            <div key={field} className="fact">
              <dt>{i18n.t(`field.${field}`)}</dt>
              <dd>
                {values.map((value, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a page may state the same thing twice; the list never reorders
                  <p key={index}>{value}</p>
                ))}
                {provenance && (
                  <p className={provenance.source.includes('≠') ? 'source conflict' : 'source'}>
                    {sourceOf(provenance)}
                  </p>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      {unknown.length > 0 && <MissingFields unknown={unknown} readAgain={readAgain} />}
    </FactsPanel>
  );
}

const sourceOf = ({ source, confidence }: Provenance): string =>
  i18n.t('popup.fact_source', [sourceWords(source), Math.round(confidence * 100)]);
