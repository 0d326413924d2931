export interface Choice {
  key: string | number;
  label: string;
  note?: string;
  run: () => void;
}

/** A question that only the user can answer, and the answers. */
export function ChoiceList({ title, choices }: { title: string; choices: readonly Choice[] }) {
  return (
    <section className="compose-choice" role="alert" aria-labelledby="compose-choice-title">
      <h2 id="compose-choice-title">{title}</h2>
      <ul>
        {choices.map(({ key, label, note, run }) => (
          <li key={key}>
            <button type="button" className="row" onClick={run}>
              <span>{label}</span>
              {note && <span className="muted">{note}</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
