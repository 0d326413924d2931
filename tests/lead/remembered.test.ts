import { describe, expect, it, vi } from 'vitest';
import { remembered } from '../../lib/lead/remembered.ts';

describe('remembered', () => {
  it('works once for a text, also where nothing comes of it', () => {
    const work = vi.fn((text: string) => text.replace('x', ''));
    const again = remembered(work, 10);
    expect(['ax', 'x', 'ax', 'x'].map(again)).toEqual(['a', '', 'a', '']);
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('forgets the oldest where it has many', () => {
    const work = vi.fn((text: string) => text);
    const again = remembered(work, 2);
    for (const text of ['a', 'b', 'c', 'b', 'a']) expect(again(text)).toBe(text);
    expect(work.mock.calls.flat()).toEqual(['a', 'b', 'c', 'a']);
  });
});
