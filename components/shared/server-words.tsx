import { i18n } from '#i18n';

/** The server's own text: untrusted, so a text node and nothing else. */
export function ServerWords({ detail }: { detail: string }) {
  if (!detail) return null;
  return (
    <details className="server-words">
      <summary>{i18n.t('popup.server_said')}</summary>
      <pre>{detail}</pre>
    </details>
  );
}
