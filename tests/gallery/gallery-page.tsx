import { createRoot } from 'react-dom/client';
import { Options } from '../../components/options/options.tsx';
import { Popup } from '../../components/popup/popup.tsx';
import { QueuePage } from '../../components/queue/queue-page.tsx';
import { OPTIONS_STATES } from './options-states.ts';
import { POPUP_STATES } from './popup-states.ts';
import { QUEUE_STATES } from './queue-states.ts';
import { silentOptionsActions, silentPopupActions, silentQueueActions } from './silent-actions.ts';

const name = new URLSearchParams(location.search).get('state');
const popup = Object.entries(POPUP_STATES).find(([state]) => state === name)?.[1];
const options = Object.entries(OPTIONS_STATES).find(([state]) => state === name)?.[1];
const queue = Object.entries(QUEUE_STATES).find(([state]) => state === name)?.[1];
const root = createRoot(document.getElementById('root') ?? document.body);

if (popup) {
  await import('../../assets/popup.css');
  root.render(<Popup model={popup} actions={silentPopupActions} />);
} else if (options) {
  await import('../../assets/options.css');
  root.render(<Options model={options} actions={silentOptionsActions} />);
} else if (queue) {
  await import('../../assets/queue.css');
  root.render(<QueuePage model={queue} actions={silentQueueActions} />);
}
