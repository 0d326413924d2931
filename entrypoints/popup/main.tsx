import '../../lib/app/zod-without-eval.ts';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/popup.tsx';
import { usePopup } from '../../lib/app/popup/use-popup.ts';

function App() {
  return <Popup {...usePopup()} />;
}

document.documentElement.lang = browser.i18n.getUILanguage();
const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
