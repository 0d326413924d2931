// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Options } from '../../components/options/options.tsx';
import type {
  EditableSettings,
  OptionsActions,
  OptionsModel,
} from '../../components/options/options-model.ts';
import { OPTIONS_STATES, optionsModel, settings } from '../gallery/options-states.ts';
import { silentOptionsActions } from '../gallery/silent-actions.ts';
import './messages-in-fake-browser.ts';

afterEach(cleanup);

function renderOptions(model: OptionsModel = optionsModel(), over: Partial<OptionsActions> = {}) {
  const save = vi.fn((_: EditableSettings) => Promise.resolve());
  const actions = { ...silentOptionsActions, save, ...over };
  render(<Options model={model} actions={actions} />);
  return { save };
}
const part = (name: string) => within(screen.getByRole('region', { name }));
const type = (into: HTMLElement, value: string) =>
  act(async () => void fireEvent.change(into, { target: { value } }));
const click = (name: string | RegExp) =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })));

describe('Options', () => {
  it.each([
    ['You', 'Offer', 'quiet conveyors', { sender: { ...settings.sender, offer: 'quiet conveyors' } }],
    ['You', 'Opt-out line', 'Say no.', { sender: { ...settings.sender, opt_out: 'Say no.' } }],
    [
      'Model server',
      'Address',
      ' http://10.0.0.5:11434 ',
      { server: { ...settings.server, url: 'http://10.0.0.5:11434' } },
    ],
    ['Model server', 'Model', 'qwen2.5:1.5b', { server: { ...settings.server, model: 'qwen2.5:1.5b' } }],
    ['Model server', 'Keep loaded', '1h', { server: { ...settings.server, keep_alive: '1h' } }],
    ['Model server', 'Give up after', '120', { server: { ...settings.server, silence_s: 120 } }],
    ['Writing', 'Email language', 'de', { language: 'de' }],
    ['Writing', 'Form of address', 'informal', { address_form: 'informal' }],
    ['Writing', 'Temperature', '0,9', { temperature: 0.9 }],
    ['Writing', 'Seed', '42', { seed: 42 }],
  ])('saves %s: %s as it is changed', async (where, label, value, changed) => {
    const { save } = renderOptions();
    await type(part(where).getByLabelText(label), value);
    expect(save).toHaveBeenCalledWith({ ...settings, ...changed });
    expect(screen.getByText('saved')).toBeTruthy();
  });

  it.each([
    ['Model server', 'Address', 'localhost', 'Write an address such as http://127.0.0.1:11434.'],
    ['Model server', 'Address', 'file:///etc', 'Write an address such as http://127.0.0.1:11434.'],
    ['Model server', 'Keep loaded', 'long', 'Write a time such as 10m, 1h or 30s, or -1.'],
    ['Model server', 'Give up after', '5', 'Write whole seconds, from 10 to 3600.'],
    ['Writing', 'Temperature', '2.1', 'Write a number from 0 to 2.'],
    ['Writing', 'Temperature', '', 'Write a number from 0 to 2.'],
    ['Writing', 'Seed', '1.5', 'Write a whole number, or leave it empty.'],
    ['You', 'Postal address', ' ', 'This cannot be empty.'],
  ])('does not save %s: %s “%s”, and says why', async (where, label, value, why) => {
    const { save } = renderOptions();
    const field = part(where).getByLabelText(label);
    await type(field, value);
    expect(screen.queryByText(why), 'not before the user has left the field').toBeNull();
    fireEvent.blur(field);
    expect(screen.getByText(why)).toBeTruthy();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(save).not.toHaveBeenCalled();
  });

  it('saves what kind of server it is, and then asks for nothing of Ollama’s', async () => {
    const { save } = renderOptions();
    await type(part('Model server').getByLabelText('Kind of server'), 'openai');
    expect(save).toHaveBeenCalledWith({ ...settings, server: { ...settings.server, dialect: 'openai' } });
    cleanup();
    renderOptions(OPTIONS_STATES['options-team-server']);
    expect(part('Model server').queryByLabelText('Keep loaded')).toBeNull();
  });

  it('keeps a token once it is whole, and shows none that is kept', async () => {
    const saveToken = vi.fn(() => Promise.resolve());
    renderOptions(optionsModel(), { saveToken });
    const field = part('Model server').getByLabelText('Token');
    expect(field.getAttribute('type')).toBe('password');
    await type(field, 'team token');
    expect(screen.getByText('Write the token without blanks or accented letters.')).toBeTruthy();
    await type(field, 'team-token-0123456789');
    expect(saveToken).not.toHaveBeenCalled();
    await click('Keep');
    expect(saveToken).toHaveBeenCalledExactlyOnceWith('team-token-0123456789');
    expect(field).toHaveProperty('value', '');
    expect(screen.getByText('saved')).toBeTruthy();
  });

  it('removes a token that is kept', async () => {
    const saveToken = vi.fn(() => Promise.resolve());
    renderOptions(OPTIONS_STATES['options-team-server'], { saveToken });
    const form = within(
      part('Model server').getByPlaceholderText('a token is kept').closest('form') as HTMLElement,
    );
    await act(async () => void fireEvent.click(form.getByRole('button', { name: 'Remove' })));
    expect(saveToken).toHaveBeenCalledExactlyOnceWith('');
  });

  it('warns where leads and token can be read on their way', () => {
    renderOptions(OPTIONS_STATES['options-readable-on-the-way']);
    expect(screen.getByText('What goes to 10.0.0.5:11434 can be read on its way.')).toBeTruthy();
    expect(screen.getByText(/whoever reads the token can use the server/)).toBeTruthy();
    cleanup();
    renderOptions(OPTIONS_STATES['options-team-server']);
    expect(screen.queryByText(/can be read on its way/)).toBeNull();
  });

  it('says so when a change could not be stored', async () => {
    renderOptions(optionsModel(), { save: () => Promise.reject(new Error('full')) });
    await type(part('You').getByLabelText('Title'), 'CEO');
    expect(screen.getByText('not saved')).toBeTruthy();
  });

  it('switches the likeliest word on', async () => {
    const { save } = renderOptions();
    await act(async () => void fireEvent.click(screen.getByLabelText('Always the likeliest word')));
    expect(save).toHaveBeenCalledWith({ ...settings, greedy: true });
  });

  it('switches the ranking by meaning off', async () => {
    const { save } = renderOptions();
    await act(async () => void fireEvent.click(screen.getByLabelText('Rank facts by meaning')));
    expect(save).toHaveBeenCalledWith({ ...settings, embeddings: false });
  });

  it('stores the do-not-contact list as it is typed, and counts it', async () => {
    const { save } = renderOptions();
    expect(screen.getByText(/^2 entries/)).toBeTruthy();
    await type(screen.getByLabelText('Addresses, domains, profiles'), 'a@b.example # asked');
    expect(save).toHaveBeenCalledWith({ ...settings, do_not_contact: 'a@b.example # asked' });
  });

  it('names the lines of the list that it cannot read, and not while one is typed', async () => {
    renderOptions(OPTIONS_STATES['options-list-lines-unread']);
    const said = '1 entry · No address, domain or profile: line 2 “Maya from the fair”, line 3 “co.uk”';
    expect(screen.getByText(said)).toBeTruthy();
    await type(screen.getByLabelText('Addresses, domains, profiles'), 'a');
    expect(screen.queryByText(said)).toBeNull();
  });

  it('adds what is new in a file to the list, and names what it cannot read there', async () => {
    const { save } = renderOptions();
    const file = new File(['Name,Email\nRobin,robin@fenwick.example\nTom,t@b.example\nUlla,\n'], 'out.csv');
    const input = screen.getByLabelText('Add from a file …');
    await act(async () => void fireEvent.change(input, { target: { files: [file] } }));
    expect(await screen.findByText(/1 entry added · .*line 4 “Ulla,”/)).toBeTruthy();
    expect(save).toHaveBeenCalledWith({
      ...settings,
      do_not_contact: `${settings.do_not_contact}\nt@b.example`,
    });
  });

  it('leaves the source line out where it is not wanted', async () => {
    const { save } = renderOptions();
    await act(async () => void fireEvent.click(screen.getByLabelText('Source line')));
    expect(save).toHaveBeenCalledWith({ ...settings, source_note: false });
  });

  it('adds a goal, and uses the first one there is', async () => {
    const { save } = renderOptions(OPTIONS_STATES['options-empty']);
    await click('Add a goal');
    const saved = save.mock.calls[0]?.[0];
    expect(saved?.objectives).toHaveLength(1);
    expect(saved?.objective_id).toBe(saved?.objectives[0]?.id);
  });

  it('removes a goal, and uses another one first where that was it', async () => {
    const { save } = renderOptions();
    const goal = within(screen.getByRole('group', { name: 'Pilot on one line' }));
    await act(async () => void fireEvent.click(goal.getByRole('button', { name: 'Remove' })));
    expect(save).toHaveBeenCalledWith({
      ...settings,
      objectives: settings.objectives.slice(1),
      objective_id: 'call',
    });
  });

  it('adds, changes and removes proof points', async () => {
    const { save } = renderOptions();
    await click('Add proof');
    expect(save.mock.lastCall?.[0].sender.proof).toEqual([
      ...settings.sender.proof,
      { text: '', kind: 'figure' },
    ]);
    await type(screen.getAllByLabelText('Kind')[0] as HTMLElement, 'customer');
    expect(save.mock.lastCall?.[0].sender.proof[0]?.kind).toBe('customer');
  });

  it('keeps a model chosen that the server lacks, and says so', () => {
    renderOptions(OPTIONS_STATES['options-model-missing']);
    expect(screen.getByText(/mistral.*\(not on the server\)/)).toBeTruthy();
  });

  it('asks for access where the browser has not given it', async () => {
    const requestAccess = vi.fn();
    renderOptions(OPTIONS_STATES['options-access-missing'], { requestAccess });
    await click('Allow access');
    expect(requestAccess).toHaveBeenCalledOnce();
  });

  it('tells what was found of the server, and gives each fix a button', async () => {
    const actions = { startPull: vi.fn(), chooseModel: vi.fn(), examine: vi.fn() };
    renderOptions(OPTIONS_STATES['options-model-missing'], actions);
    expect(screen.getByText('Ollama 0.24.1 answers after 12 ms.')).toBeTruthy();
    await click('Get mistral:7b-instruct-v0.2-q4_K_M');
    await click('Use qwen2.5:1.5b');
    await click('Check again');
    expect(actions.startPull).toHaveBeenCalledOnce();
    expect(actions.chooseModel).toHaveBeenCalledExactlyOnceWith('qwen2.5:1.5b');
    expect(actions.examine).toHaveBeenCalledOnce();
  });

  it('shows how far a model has come, and cancels it', async () => {
    const stopPull = vi.fn();
    renderOptions(OPTIONS_STATES['options-model-pulling'], { stopPull });
    expect(screen.getByText('1.6 of 4.4 GB')).toBeTruthy();
    expect(screen.queryByText('Use qwen2.5:1.5b')).toBeNull();
    await click('Cancel');
    expect(stopPull).toHaveBeenCalledOnce();
  });

  it('frees memory, and says where the server did not', async () => {
    const freeMemory = vi.fn().mockRejectedValueOnce(Object.assign(new Error(), { code: 'busy' }));
    renderOptions(OPTIONS_STATES['options-doctor-slow'], { freeMemory });
    await click('Take llama3.1:8b out of memory');
    expect(screen.getByText('The server is busy with other requests.')).toBeTruthy();
    freeMemory.mockResolvedValueOnce(undefined);
    await click('Take llama3.1:8b out of memory');
    expect(freeMemory).toHaveBeenLastCalledWith(['llama3.1:8b']);
    expect(screen.getByText('Memory is free again.')).toBeTruthy();
  });
});
