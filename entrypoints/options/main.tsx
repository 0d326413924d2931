import '../../lib/app/zod-without-eval.ts';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { Options } from '../../components/options/options.tsx';
import { OptionsFailure } from '../../components/options/options-failure.tsx';
import { useOptions } from '../../lib/app/options/use-options.ts';

function App() {
  const options = useOptions();
  if (!options) return null;
  return 'failure' in options ? <OptionsFailure {...options} /> : <Options {...options} />;
}

document.documentElement.lang = browser.i18n.getUILanguage();
const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
