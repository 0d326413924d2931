/** Strokes on a 16 × 16 grid. */
const PATHS = {
  check: 'M3 8.5 6.5 12 13 4.5',
  alert: 'M8 2 14.5 13.5H1.5ZM8 6.5v3.2M8 11.6v.2',
  info: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8ZM8 7.2v3.9M8 4.8v.2',
  paste: 'M5.5 3.5H3.8v10.3h8.4V3.5h-1.7M5.8 2.2h4.4v2.6H5.8ZM8 7.2v4.2M5.9 9.3h4.2',
  sliders:
    'M2 5h6.2M12.2 5H14M10.2 3a2 2 0 1 1 0 4 2 2 0 0 1 0-4ZM2 11h1.8M7.8 11H14M5.8 9a2 2 0 1 1 0 4 2 2 0 0 1 0-4Z',
  down: 'M4 6.2 8 10.2l4-4',
  right: 'M6.2 4 10.2 8l-4 4',
  lock: 'M3.8 7.2h8.4v6.6H3.8ZM5.4 7.2V5a2.6 2.6 0 0 1 5.2 0v2.2',
  diamond: 'M8 2.5 13.5 8 8 13.5 2.5 8Z',
  circle: 'M8 3.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Z',
} as const;

export type IconName = keyof typeof PATHS;

/** Always beside a word, so hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
