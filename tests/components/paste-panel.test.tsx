// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import type { PopupModel } from '../../components/popup/popup-model.ts';
import { done, version } from '../gallery/invented-draft.ts';
import { popupModel, withDraft } from '../gallery/popup-states.ts';
import { renderPopup } from './render-popup.tsx';

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
    this.querySelector('button')?.focus();
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

const refused = (text: string, over: Partial<PopupModel> = {}) =>
  popupModel({
    page: { type: 'refused', refusal: 'not_a_profile' },
    pasted: { text, last: undefined },
    ...over,
  });

function openPanel(model: PopupModel) {
  const view = renderPopup(model);
  view.actions.openPasted.mockResolvedValue(true);
  fireEvent.click(screen.getByRole('button', { name: 'Paste or drop a lead' }));
  return view;
}
const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const opened = (view: ReturnType<typeof renderPopup>) =>
  view.actions.openPasted.mock.calls.map(([lead]) => lead.profile_data.name);

it('a text of one lead opens it, and the panel is gone', async () => {
  const view = openPanel(refused('{"name": "Ada Frost", "company": "Old Mill"}'));
  click('Read it');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(opened(view)).toEqual(['Ada Frost']);
});

it('a file is chosen elsewhere where its dialog would close the popup', () => {
  const view = openPanel(refused('', { window: 'closes_on_files' }));
  expect(document.querySelector('input[type=file]')).toBeNull();
  click('Choose a file');
  expect(view.actions.pasteInWindow).toHaveBeenCalled();
});

it('is open at once in a window that was opened for it', () => {
  renderPopup(refused('', { window: 'for_paste' }));
  expect(screen.getByLabelText('Choose a file').getAttribute('type')).toBe('file');
});

it('begins in its field', () => {
  openPanel(refused(''));
  expect(document.activeElement).toBe(screen.getByLabelText('Text, JSON or a table row'));
});

it('what is typed is kept at every keystroke', () => {
  const view = openPanel(refused(''));
  fireEvent.change(screen.getByLabelText('Text, JSON or a table row'), { target: { value: 'Ada' } });
  expect(view.actions.keepPasted).toHaveBeenCalledWith('Ada');
});

it('of several the user picks one', async () => {
  const view = openPanel(refused('Name,Company\nAda Frost,Old Mill\nIlse Brandvik,Fjellpost\n,Cranes'));
  click('Read it');
  expect(screen.getByText('1 entry without a name was left out.')).toBeDefined();
  click(/Ilse Brandvik/);
  await waitFor(() => expect(opened(view)).toEqual(['Ilse Brandvik']));
});

it('many are found by name', () => {
  const rows = Array.from({ length: 40 }, (_, at) => `Person${'abcdefghij'[at % 10]} Row${at},Mill`);
  openPanel(refused(`Name,Company\n${rows.join('\n')}`));
  click('Read it');
  expect(screen.getByText('10 more; find them by name or company.')).toBeDefined();
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'row39' } });
  expect(within(screen.getByRole('list')).getAllByRole('button')).toHaveLength(1);
});

it('a text that names nobody asks for the name', async () => {
  const view = openPanel(refused('runs two mills outside Leeds'));
  click('Read it');
  fireEvent.change(screen.getByLabelText('Whose text is it?'), { target: { value: ' Ada Frost ' } });
  click('Take this lead');
  await waitFor(() => expect(opened(view)).toEqual(['Ada Frost']));
});

it.each([
  ['{"name":', 'This is damaged or cut off.'],
  ['[]', 'It names no person.'],
])('%s stays in its field, and beside it stands why it is none', (text, words) => {
  openPanel(refused(text));
  click('Read it');
  expect(within(screen.getByRole('alert')).getByText(words)).toBeDefined();
  expect(screen.getByDisplayValue(text)).toBeDefined();
});

it('a lead that the worker does not open is told, and the panel stays', async () => {
  const view = openPanel(refused('{"name": "Ada Frost"}'));
  view.actions.openPasted.mockResolvedValue(false);
  click('Read it');
  expect(await screen.findByText('The lead could not be opened.')).toBeDefined();
  expect(screen.getByDisplayValue('{"name": "Ada Frost"}')).toBeDefined();
});

it('a file dropped anywhere on the popup is read, over a lead too', async () => {
  const { container, actions } = renderPopup(withDraft(done(version())));
  actions.openPasted.mockResolvedValue(true);
  const file = new File(['BEGIN:VCARD\nFN:Ada Frost\nEND:VCARD'], 'ada.vcf');
  Object.assign(file, { arrayBuffer: async () => new TextEncoder().encode(await textOf(file)).buffer });
  const popup = container.querySelector('.popup');
  if (!popup) throw new Error('no popup');
  fireEvent.dragOver(popup, { dataTransfer: { types: ['Files'], files: [file] } });
  expect(popup.className).toContain('dropping');
  fireEvent.drop(popup, { dataTransfer: { types: ['Files'], files: [file] } });
  await waitFor(() => expect(actions.openPasted).toHaveBeenCalledOnce());
});

const textOf = (file: File): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(file);
  });

it('the lead pasted last can be gone on with', () => {
  const { actions } = renderPopup(
    refused('', { pasted: { text: '', last: { key: 'k', name: 'Ada Frost' } } }),
  );
  click('Go on with Ada Frost');
  expect(actions.reopenPasted).toHaveBeenCalledOnce();
});

it('no key in the panel acts on the email behind it', () => {
  const { actions } = renderPopup(withDraft(done(version())));
  vi.mocked(actions.openPasted).mockResolvedValue(true);
  click('Paste or drop a lead');
  const field = screen.getByLabelText('Text, JSON or a table row');
  fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
  fireEvent.keyDown(field, { key: 'Escape' });
  expect(actions.insert).not.toHaveBeenCalled();
  expect(actions.close).not.toHaveBeenCalled();
});
