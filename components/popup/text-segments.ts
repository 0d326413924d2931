import type { Finding } from '../../lib/draft/draft.ts';

export interface Segment {
  text: string;
  start: number;
  /** The gravest finding that covers this stretch. */
  severity?: Finding['severity'];
}

/** UTF-16 offsets. */
export interface Stretch {
  start: number;
  end: number;
}

type Span = Pick<Finding, 'start' | 'end' | 'severity'>;

/**
 * Cuts a text at the edges of its findings, for underlining, and of other stretches; the segments joined are the text
 * again. Findings on the whole text or on nothing are left to the list: an underline everywhere shows nothing.
 */
export function textSegments(
  text: string,
  findings: readonly Span[],
  stretches: readonly Stretch[] = [],
): Segment[] {
  const local = findings.filter((finding) => isLocated(text, finding));
  const cuts = [...local, ...stretches.filter((stretch) => isLocated(text, stretch))];
  const edges = [...new Set([0, text.length, ...cuts.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? text.length;
    const covering = local.filter((finding) => finding.start <= start && finding.end >= end);
    const severity = covering.some((finding) => finding.severity === 'hard') ? 'hard' : covering[0]?.severity;
    return { text: text.slice(start, end), start, ...(severity && { severity }) };
  });
}

/** Whether a finding has a place in the text that is worth showing. */
export const isLocated = (text: string, { start, end }: Stretch): boolean =>
  start >= 0 && end > start && end <= text.length && !(start === 0 && end === text.length);
