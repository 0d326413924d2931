// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { done, exchange, flawed, partial, running, version } from '../gallery/invented-draft.ts';
import { POPUP_STATES, withDraft } from '../gallery/popup-states.ts';
import { renderPopup } from './render-popup.tsx';

const body = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Email' });
const subject = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Subject' });
const type = (into: HTMLElement, value: string) => fireEvent.change(into, { target: { value } });

describe('editing in the popup', () => {
  it('calls back with the whole text and the version it belongs to', () => {
    const { actions } = renderPopup(POPUP_STATES['done-clean']);
    type(body(), 'new text');
    expect(actions.editDraft).toHaveBeenCalledWith(1, { subject: version().subject, body: 'new text' });
  });

  it('keeps line breaks out of the subject', () => {
    const { actions } = renderPopup(POPUP_STATES['done-clean']);
    type(subject(), 'two\nlines');
    expect(actions.editDraft).toHaveBeenCalledWith(1, { subject: 'two lines', body: version().body });
  });

  it('shows the edit, not the written text, where there is one', () => {
    renderPopup(withDraft(done(version({ edit: { subject: 's', body: 'mine' } }))));
    expect(body().value).toBe('mine');
  });

  it('takes another recipient, goal and style', () => {
    const { actions } = renderPopup(POPUP_STATES['done-clean']);
    type(screen.getByRole('textbox', { name: 'To' }), 'h@x.example');
    type(screen.getByRole('combobox', { name: 'Goal' }), 'call');
    type(screen.getByRole('combobox', { name: /^Style/ }), 'ENFP');
    expect(actions.address).toHaveBeenCalledWith('h@x.example');
    expect(actions.chooseObjective).toHaveBeenCalledWith('call');
    expect(actions.chooseStyle).toHaveBeenCalledWith('ENFP');
  });

  it('puts a fix in the place of its span', () => {
    const { actions } = renderPopup(POPUP_STATES['done-with-findings']);
    fireEvent.click(screen.getByRole('button', { name: /3 to mend/ }));
    fireEvent.click(screen.getAllByRole('button', { name: 'Remove' })[1] as HTMLElement);
    expect(actions.editDraft).toHaveBeenCalledWith(2, {
      subject: flawed.subject,
      body: flawed.body.replace('guaranteed, ', ''),
    });
  });

  it('selects the words a remark is about', () => {
    renderPopup(POPUP_STATES['done-with-findings']);
    fireEvent.click(screen.getByRole('button', { name: /3 to mend/ }));
    fireEvent.click(screen.getAllByRole('button', { name: 'Show' })[2] as HTMLElement);
    expect(document.activeElement).toBe(body());
    expect(body().value.slice(body().selectionStart, body().selectionEnd)).toBe('Antwerp');
  });

  it('does not let a text be edited while it is written', () => {
    renderPopup(POPUP_STATES.streaming);
    expect(body().readOnly).toBe(true);
  });

  it('shows untrusted text as text', () => {
    const evil = '<img src=x onerror="window.hit = 1"><script>window.hit = 1</script>';
    const draft = done(
      version({ subject: evil, body: evil, footer: evil, exchanges: [exchange({ raw: evil })] }),
    );
    const name = { ...draft.lead, profile_data: { ...draft.lead.profile_data, name: evil, about: evil } };
    const { container } = renderPopup(withDraft({ ...draft, lead: name }));
    fireEvent.click(screen.getByRole('button', { name: /facts/ }));
    expect(container.querySelector('img, script')).toBeNull();
    expect(screen.getByRole('heading', { name: /<img src=x/ })).toBeTruthy();
  });

  it('shows what the server said as text', () => {
    const detail = '<b>no</b>';
    const server = { type: 'problem' as const, failure: { code: 'offline' as const, detail } };
    const { container } = renderPopup({ ...POPUP_STATES.ready, server });
    expect(container.querySelector('b')).toBeNull();
    expect(screen.getByText(detail)).toBeTruthy();
  });
});

describe('writing again', () => {
  const edited = version({ edit: { subject: 's', body: 'my edit' } });
  const first = done(edited);
  const again = running('writing', 3, { versions: [edited], current: 1 });
  const finished = done(edited, version({ id: 2, body: 'the second' }));

  it('keeps the edited version on the screen until the new one has words', () => {
    const { update } = renderPopup(withDraft(first));
    update(withDraft(again));
    expect(body().value).toBe('my edit');
    update(withDraft({ ...again, partial }));
    expect(body().value).toBe(partial.body);
  });

  it('brings the edited version back at a click', () => {
    const { actions, update } = renderPopup(withDraft(finished));
    fireEvent.click(screen.getByTitle('Version 1, edited'));
    expect(actions.selectVersion).toHaveBeenCalledWith(1);
    update(withDraft({ ...finished, current: 1 }));
    expect(body().value).toBe('my edit');
  });

  it('does not take a text from under the hands of somebody who edits it', () => {
    const { actions, update } = renderPopup(withDraft(again));
    type(body(), 'my edit, and more');
    expect(actions.editDraft).toHaveBeenCalledWith(1, { subject: 's', body: 'my edit, and more' });
    update(withDraft({ ...again, partial }));
    expect(body().value).toBe('my edit');
    act(() => update(withDraft(finished)));
    expect(actions.selectVersion).toHaveBeenLastCalledWith(1);
  });

  it('lets an old version be read meanwhile, and goes back to the new one', () => {
    const { actions } = renderPopup(withDraft({ ...again, partial }));
    fireEvent.click(screen.getByTitle('Version 1, edited'));
    expect(body().value).toBe('my edit');
    expect(actions.selectVersion).toHaveBeenCalledWith(1);
    fireEvent.click(screen.getByRole('button', { name: 'writing …' }));
    expect(body().value).toBe(partial.body);
  });
});
