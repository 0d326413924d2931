import { i18n } from '#i18n';
import { Proof } from '../../lib/lead/sender.ts';
import { Field } from './field.tsx';
import { useSaveStatus } from './use-save-status.ts';

interface Props {
  proof: readonly Proof[];
  save: (proof: Proof[]) => Promise<void>;
}

const KINDS = Proof.shape.kind.options;

/** The proof points, a line each. */
export function ProofList({ proof, save }: Props) {
  const [status, follow] = useSaveStatus();
  const change = (index: number, part: Partial<Proof>) =>
    follow(save(proof.map((point, at) => (at === index ? { ...point, ...part } : point))));
  return (
    <Field label={i18n.t('options.proof')} hint={i18n.t('options.proof_hint')} status={status}>
      {(control) => (
        <fieldset
          className="proofs"
          id={control.id}
          aria-label={i18n.t('options.proof')}
          aria-describedby={control['aria-describedby']}
        >
          {proof.map(({ text, kind }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: points have no identity but their place, and are never reordered
            <div className="proof" key={index}>
              <textarea
                aria-label={i18n.t('options.proof_text')}
                value={text}
                rows={2}
                onChange={(event) => change(index, { text: event.target.value })}
              />
              <select
                aria-label={i18n.t('options.proof_kind')}
                value={kind}
                onChange={(event) =>
                  change(index, { kind: KINDS.find((one) => one === event.target.value) ?? kind })
                }
              >
                {KINDS.map((one) => (
                  <option key={one} value={one}>
                    {i18n.t(`options.proof_kind_${one}`)}
                  </option>
                ))}
              </select>
              <button
                type="button"
                className="link"
                onClick={() => follow(save(proof.filter((_, at) => at !== index)))}
              >
                {i18n.t('options.proof_remove')}
              </button>
            </div>
          ))}
          <button
            type="button"
            className="button"
            onClick={() => follow(save([...proof, { text: '', kind: 'figure' }]))}
          >
            {i18n.t('options.proof_add')}
          </button>
        </fieldset>
      )}
    </Field>
  );
}
