import { i18n } from '#i18n';

interface Props {
  /** Subjects to choose from; the one in use is left out. */
  subjects: readonly string[];
  current: string;
  choose: (subject: string) => void;
}

/** The other subjects that came with this version, one click each. */
export function SubjectChoices({ subjects, current, choose }: Props) {
  const others = subjects.filter((subject) => subject !== current);
  if (others.length === 0) return null;
  return (
    <fieldset className="subjects" aria-label={i18n.t('popup.subjects')}>
      <span aria-hidden="true">{i18n.t('popup.subject_or')}</span>
      {others.map((subject) => (
        <button type="button" className="chip" key={subject} onClick={() => choose(subject)}>
          {subject}
        </button>
      ))}
    </fieldset>
  );
}
