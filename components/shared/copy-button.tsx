import { useEffect, useState } from 'react';

interface Props {
  text: string;
  label: string;
  copiedLabel: string;
  copyText: (text: string) => void;
}

/** How long the button says that it has copied, in ms. */
const SAY_FOR_MS = 2000;

export function CopyButton({ text, label, copiedLabel, copyText }: Props) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SAY_FOR_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = () => {
    copyText(text);
    setCopied(true);
  };
  return (
    <button type="button" className="button quiet" onClick={copy} aria-live="polite">
      {copied ? copiedLabel : label}
    </button>
  );
}
