import '../../lib/app/zod-without-eval.ts';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { Options } from '../../components/options/options.tsx';
import { useOptions } from '../../lib/app/options/use-options.ts';

function App() {
  const options = useOptions();
  return options && <Options {...options} />;
}

document.documentElement.lang = browser.i18n.getUILanguage();
const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
