import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { DraftVersion } from '../../lib/draft/draft.ts';
import { taskWords } from './task-words.ts';

interface Props {
  versions: readonly DraftVersion[];
  /** Id of the version shown; `partial` is what is being written, or was broken off. */
  shown: number | 'partial' | undefined;
  partial: 'none' | 'running' | 'broken';
  choose: (version: number | 'partial') => void;
}

/** Every version that was written; one alone needs no tabs. */
export function VersionTabs({ versions, shown, partial, choose }: Props) {
  const strip = useRef<HTMLFieldSetElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab is pressed when these change
  useEffect(() => {
    // with many versions the newest would be out of sight
    strip.current
      ?.querySelector('[aria-pressed="true"]')
      ?.scrollIntoView?.({ inline: 'nearest', block: 'nearest' });
  }, [shown, versions.length]);
  if (versions.length + (partial === 'none' ? 0 : 1) < 2) return null;
  return (
    <fieldset ref={strip} className="versions" aria-label={i18n.t('popup.versions')}>
      {versions.map(({ id, edit, task }, index) => (
        <button
          key={id}
          type="button"
          aria-pressed={id === shown}
          title={[
            edit ? i18n.t('popup.version_edited', [id]) : i18n.t('popup.version_plain', [id]),
            task && taskWords(task),
          ]
            .filter(Boolean)
            .join(', ')}
          aria-keyshortcuts={index < 9 ? `Alt+${index + 1}` : undefined}
          onClick={() => choose(id)}
        >
          {i18n.t('popup.version', [id])}
          {edit && <span className="edited">•</span>}
        </button>
      ))}
      {partial !== 'none' && (
        <button type="button" aria-pressed={shown === 'partial'} onClick={() => choose('partial')}>
          {partial === 'running' ? i18n.t('popup.version_writing') : i18n.t('popup.version_broken')}
        </button>
      )}
    </fieldset>
  );
}
