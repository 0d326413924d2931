import { OPTIONS_STATES } from './options-states.ts';
import { POPUP_STATES } from './popup-states.ts';
import { QUEUE_STATES } from './queue-states.ts';

interface Shot {
  name: string;
  state: string;
  /** Selectors clicked, one after the other, before the picture is taken. */
  clicks: string[];
  locale: 'en' | 'de';
  page: 'popup' | 'options' | 'queue';
}

const shot = (page: Shot['page'], state: string, over: Partial<Shot> = {}): Shot => ({
  name: state,
  state,
  clicks: [],
  locale: 'en',
  page,
  ...over,
});

/** Every state as it is, some of them opened up, and the longest in German. */
export const SHOTS: readonly Shot[] = [
  ...Object.keys(POPUP_STATES).map((state) => shot('popup', state)),
  shot('popup', 'done-clean', { name: 'facts-open', clicks: ['.facts-toggle'] }),
  shot('popup', 'done-clean', {
    name: 'field-editing',
    clicks: ['.facts-toggle', '.fact:nth-child(1) .fact-actions button'],
  }),
  shot('popup', 'done-clean', {
    name: 'de-roles-editing',
    clicks: ['.facts-toggle', '.fact:nth-child(10) .fact-actions button'],
    locale: 'de',
  }),
  shot('popup', 'done-clean', { name: 'paste-open', clicks: ['.paste-button'] }),
  ...(['en', 'de'] as const).flatMap((locale) =>
    ['paste-several', 'paste-no-person', 'paste-name'].map((state) =>
      shot('popup', state, {
        name: `${locale === 'de' ? 'de-' : ''}${state}-read`,
        clicks: ['.paste-link .link', '.paste-buttons .primary'],
        locale,
      }),
    ),
  ),
  shot('popup', 'lead-corrected', { name: 'lead-corrected-open', clicks: ['.facts-toggle'] }),
  shot('popup', 'done-clean', { name: 'fact-choice-open', clicks: ['.fact-line'] }),
  shot('popup', 'fact-chosen', { name: 'de-fact-chosen-open', clicks: ['.fact-line'], locale: 'de' }),
  shot('popup', 'streaming-again', { name: 'fact-choice-while-writing', clicks: ['.fact-line'] }),
  shot('popup', 'done-with-findings', { name: 'findings-open', clicks: ['.score'] }),
  shot('popup', 'done-clean', { name: 'raw-answer-open', clicks: ['.audit-button'] }),
  shot('popup', 'failed-with-partial', { name: 'raw-of-failed-open', clicks: ['.audit-button'] }),
  shot('popup', 'repair-failed', { name: 'raw-of-repair-open', clicks: ['.audit-button'] }),
  shot('popup', 'done-clean', { name: 'sentence-source', clicks: ['.sheet textarea'] }),
  shot('popup', 'done-clean', { name: 'de-sentence-source', clicks: ['.sheet textarea'], locale: 'de' }),
  shot('popup', 'sentence-unknown', { name: 'sentence-unknown-shown', clicks: ['.sheet textarea'] }),
  shot('popup', 'done-clean', { name: 'more-open', clicks: ['.more-toggle'] }),
  shot('popup', 'done-clean', { name: 'de-more-open', clicks: ['.more-toggle'], locale: 'de' }),
  shot('popup', 'done-three-versions', {
    name: 'reply-open',
    clicks: ['.more-toggle', '.more .chip[aria-expanded]'],
  }),
  shot('popup', 'no-server', { name: 'server-words-open', clicks: ['.server-words summary'] }),
  ...['first-run', 'done-with-findings', 'model-missing', 'streaming-again', 'which-compose-box'].map(
    (state) => shot('popup', state, { name: `de-${state}`, locale: 'de' }),
  ),
  ...Object.keys(OPTIONS_STATES).map((state) => shot('options', state)),
  shot('options', 'options-filled', { name: 'de-options-filled', locale: 'de' }),
  ...Object.keys(QUEUE_STATES).map((state) => shot('queue', state)),
  shot('queue', 'queue-saved', { name: 'queue-saved-open', clicks: ['.queue-saved summary'] }),
  shot('queue', 'queue-running', { name: 'de-queue-running', locale: 'de' }),
];
