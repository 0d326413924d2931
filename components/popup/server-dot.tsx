import { i18n } from '#i18n';
import { Icon } from '../shared/icon.tsx';
import type { ServerView } from './popup-model.ts';

interface Props {
  server: ServerView;
  writing: boolean;
  modelName: string;
  checkServer: () => void;
}

/** How the server is: a shape, a colour, and words on hover and focus. A click asks again. */
export function ServerDot({ server, writing, modelName, checkServer }: Props) {
  const words = writing ? i18n.t('popup.server_writing') : wordsOf(server);
  const state = writing ? 'ready' : server.type;
  return (
    <button
      type="button"
      className={`icon-button server-dot ${state}`}
      aria-label={`${words} · ${modelName}`}
      onClick={checkServer}
    >
      {state === 'problem' ? <Icon name="alert" /> : <span className="dot" aria-hidden="true" />}
      <span className="tip" aria-hidden="true">
        {words}
        <br />
        {modelName}
      </span>
    </button>
  );
}

function wordsOf(server: ServerView): string {
  if (server.type === 'problem') return i18n.t(`failure.${server.failure.code}.what`);
  return server.type === 'ready' ? i18n.t('popup.server_ready') : i18n.t('popup.server_unknown');
}
