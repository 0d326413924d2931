// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { POPUP_STATES } from '../gallery/popup-states.ts';
import { renderPopup } from './render-popup.tsx';

function open(state: keyof typeof POPUP_STATES = 'done-clean') {
  const { actions } = renderPopup(POPUP_STATES[state]);
  fireEvent.click(screen.getByRole('button', { name: /facts/ }));
  return { actions, panel: within(screen.getByRole('region', { name: 'What is known' })) };
}
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value } });

describe('what is known of the lead', () => {
  it('is corrected in place, a text at a time', () => {
    const { actions, panel } = open();
    fireEvent.click(panel.getByRole('button', { name: 'Correct: title' }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'title' }));
    type('title', '  Head of Planning ');
    fireEvent.click(panel.getByRole('button', { name: 'Save' }));
    expect(actions.correct).toHaveBeenCalledExactlyOnceWith({ current_title: 'Head of Planning' });
    expect(panel.queryByRole('button', { name: 'Save' })).toBeNull();
  });

  it('is corrected entry by entry where it is a list; what is not shown of an entry stays', () => {
    const { actions, panel } = open();
    fireEvent.click(panel.getByRole('button', { name: 'Correct: activity' }));
    const [first] = screen.getAllByRole('textbox', { name: 'text' });
    if (!first) throw new Error('no entry');
    fireEvent.change(first, { target: { value: 'Another post.' } });
    fireEvent.click(panel.getByRole('button', { name: 'Save' }));
    const page = POPUP_STATES['done-clean'].page;
    const before = page.type === 'lead' ? page.draft.lead.profile_data.recent_activity : [];
    expect(actions.correct).toHaveBeenCalledExactlyOnceWith({
      recent_activity: before.map((entry, at) => (at === 0 ? { ...entry, text: 'Another post.' } : entry)),
    });
  });

  it('drops an entry that is removed, and one that is left empty', () => {
    const { actions, panel } = open();
    fireEvent.click(panel.getByRole('button', { name: 'Correct: roles' }));
    const count = screen.getAllByRole('button', { name: 'Remove this entry' }).length;
    fireEvent.click(panel.getAllByRole('button', { name: 'Remove this entry' })[0] ?? document.body);
    fireEvent.click(panel.getByRole('button', { name: 'Add an entry' }));
    fireEvent.click(panel.getByRole('button', { name: 'Save' }));
    const [said] = actions.correct.mock.calls[0] ?? [];
    expect(said?.career_history).toHaveLength(count - 1);
  });

  it('is removed, and can be added where the page says nothing', () => {
    const { actions, panel } = open();
    fireEvent.click(panel.getByRole('button', { name: 'Remove: skills' }));
    expect(actions.correct).toHaveBeenLastCalledWith({ skills: [] });
    fireEvent.click(panel.getByRole('button', { name: 'Add: education' }));
    fireEvent.click(panel.getByRole('button', { name: 'Add an entry' }));
    type('school', 'Lund University');
    fireEvent.click(panel.getByRole('button', { name: 'Save' }));
    expect(actions.correct).toHaveBeenLastCalledWith({
      education: [{ degree: '', school: 'Lund University' }],
    });
  });

  it('changes nothing on Esc, and the panel stays open', () => {
    const { actions, panel } = open();
    fireEvent.click(panel.getByRole('button', { name: 'Correct: title' }));
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'title' }), { key: 'Escape' });
    expect(panel.queryByRole('textbox')).toBeNull();
    expect(panel.getByRole('button', { name: 'Close' })).toBeDefined();
    expect(actions.correct).not.toHaveBeenCalled();
    expect(actions.close).not.toHaveBeenCalled();
  });

  it('says what the user corrected and removed, and gives it back to the page', () => {
    const { actions, panel } = open('lead-corrected');
    expect(panel.getByText('Director of Operations, Nordics')).toBeDefined();
    expect(panel.getByText('Removed by you')).toBeDefined();
    expect(panel.getByText(/Unverified layout/)).toBeDefined();
    fireEvent.click(panel.getByRole('button', { name: 'As the page says: skills' }));
    expect(actions.restore).toHaveBeenCalledExactlyOnceWith('skills');
  });

  it('heads the popup with what was corrected', () => {
    renderPopup(POPUP_STATES['lead-corrected']);
    expect(screen.getByRole('banner').textContent).toContain('Director of Operations, Nordics');
  });
});
