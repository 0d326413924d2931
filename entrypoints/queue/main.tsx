import '../../lib/app/zod-without-eval.ts';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { OptionsFailure } from '../../components/options/options-failure.tsx';
import { QueuePage } from '../../components/queue/queue-page.tsx';
import { useQueuePage } from '../../lib/app/queue/use-queue-page.ts';

function App() {
  const page = useQueuePage();
  if (!page) return null;
  return 'failure' in page ? <OptionsFailure {...page} /> : <QueuePage {...page} />;
}

document.documentElement.lang = browser.i18n.getUILanguage();
const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
