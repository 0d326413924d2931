// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { version } from '../gallery/invented-draft.ts';
import { POPUP_STATES } from '../gallery/popup-states.ts';
import { renderPopup } from './render-popup.tsx';

// jsdom has the element but not its methods (seen in 31.0).
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
});

describe('AuditDialog', () => {
  it('shows the raw answer and every message as sent, and copies them all', () => {
    const { actions } = renderPopup(POPUP_STATES['done-clean']);
    fireEvent.click(screen.getByRole('button', { name: 'Raw' }));
    const shown = screen.getByRole('dialog').textContent ?? '';
    const { raw, messages } = version();
    for (const text of [raw, ...messages.map(({ content }) => content)]) expect(shown).toContain(text);
    fireEvent.click(screen.getByRole('button', { name: 'Copy all' }));
    const copied = actions.copyText.mock.calls[0]?.[0] ?? '';
    expect(JSON.parse(copied)).toMatchObject({ raw, messages, model: version().model });
  });

  it('leaves Escape to the dialog', () => {
    const { actions } = renderPopup(POPUP_STATES['done-clean']);
    fireEvent.click(screen.getByRole('button', { name: 'Raw' }));
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
    expect(actions.close).not.toHaveBeenCalled();
  });
});
