import type { Finding } from '../../lib/draft/draft.ts';
import { escapeHtml } from './escape-html.ts';

/**
 * A text as HTML in which the spans of findings are `<mark>`s that say why; findings on the whole text are not drawn.
 * Overlapping spans are cut at each other's ends.
 */
export function markedText(text: string, findings: readonly Finding[]): string {
  const spans = findings.filter(({ start, end }) => end > start && !(start === 0 && end >= text.length));
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])]
    .filter((at) => at >= 0 && at <= text.length)
    .sort((a, b) => a - b);
  return cuts
    .slice(1)
    .map((end, index) => {
      const start = cuts[index] ?? 0;
      const over = spans.filter((span) => span.start <= start && span.end >= end);
      const piece = escapeHtml(text.slice(start, end));
      if (over.length === 0) return piece;
      const severity = over.some((finding) => finding.severity === 'hard') ? 'hard' : 'soft';
      return `<mark class="${severity}" title="${escapeHtml(over.map(remark).join('; '))}">${piece}</mark>`;
    })
    .join('');
}

/** "grounded: name_unknown (Corvane)". */
export const remark = ({ rule, why, params }: Finding): string =>
  `${rule}: ${why}${params.length > 0 ? ` (${params.join(', ')})` : ''}`;
