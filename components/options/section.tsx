import type { ReactNode } from 'react';

interface Props {
  /** Also the fragment by which the popup opens this part. */
  id: string;
  title: string;
  hint: string;
  children: ReactNode;
}

export function Section({ id, title, hint, children }: Props) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p className="muted">{hint}</p>
      {children}
    </section>
  );
}
