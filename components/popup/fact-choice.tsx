import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { Ranking } from '../../lib/draft/draft.ts';
import { factSource } from './fact-source.ts';
import { FactsPanel } from './facts-panel.tsx';

type Ranked = Ranking['facts'][number];

interface Props {
  ranking: Pick<Ranking, 'by' | 'facts'>;
  /** Text of the fact that the email opens on, or will. */
  used: string | undefined;
  /** Whether the user chose it for this lead. */
  isChosen: boolean;
  /** `undefined` while nothing can be written. `''` leaves the choice to the ranking again. */
  choose: ((fact: string) => void) | undefined;
  close: () => void;
}

/** The facts that an email could open on, the best first, and the way to another. */
export function FactChoice({ ranking: { by, facts }, used, isChosen, choose, close }: Props) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const rows = list.current;
    rows?.querySelector<HTMLElement>('[aria-current], button')?.focus();
  }, []);
  const best = Math.max(...facts.map(({ score }) => score));
  return (
    <FactsPanel title={i18n.t('popup.opens_title')} close={close}>
      <p className="source">
        {i18n.t(by === 'embedding' ? 'popup.opens_by_meaning' : 'popup.opens_by_words')}{' '}
        {isChosen && (
          <button type="button" className="link" disabled={!choose} onClick={() => choose?.('')}>
            {i18n.t('popup.opens_automatic')}
          </button>
        )}
      </p>
      <ul className="ranked-facts" ref={list}>
        {facts.map((fact) => (
          <li key={fact.id}>
            <button
              type="button"
              aria-current={fact.text === used ? 'true' : undefined}
              disabled={!choose && fact.text !== used}
              onClick={() => (fact.text === used ? close() : choose?.(fact.text))}
            >
              <span className="strength" aria-hidden="true">
                <i style={{ width: `${Math.round((100 * fact.score) / best)}%` }} />
              </span>
              <span className="ranked-text">{fact.text}</span>
              <span className="source">
                {[factSource(fact), strengthWord(fact, best), fact.text === used && i18n.t('popup.opens_now')]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </FactsPanel>
  );
}

/** Beside the best of them; own judgement. */
function strengthWord({ score }: Ranked, best: number): string {
  const share = score / best;
  return i18n.t(share > 0.8 ? 'popup.fit_strong' : share > 0.45 ? 'popup.fit_fair' : 'popup.fit_weak');
}
