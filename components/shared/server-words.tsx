import { i18n } from '#i18n';

interface Props {
  detail: string;
  /** Whose words they are: a failure of the browser's is not put down to the server. */
  label?: string;
}

/** The server's own text: untrusted, so a text node and nothing else. */
export function ServerWords({ detail, label = i18n.t('popup.server_said') }: Props) {
  if (!detail) return null;
  return (
    <details className="server-words">
      <summary>{label}</summary>
      <pre>{detail}</pre>
    </details>
  );
}
