// @vitest-environment jsdom
import './messages-in-fake-browser.ts';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { QueueActions, QueueModel } from '../../components/queue/queue-model.ts';
import { QueuePage } from '../../components/queue/queue-page.tsx';
import { QUEUE_STATES } from '../gallery/queue-states.ts';
import { silentQueueActions } from '../gallery/silent-actions.ts';

afterEach(cleanup);

function show(model: QueueModel, over: Partial<QueueActions> = {}) {
  render(<QueuePage model={model} actions={{ ...silentQueueActions, ...over }} />);
}
const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const row = (name: string) => within(screen.getByText(name).closest('li') as HTMLElement);

describe('the queue’s page', () => {
  it('tells how far it is, and of each lead what became of it', () => {
    show(QUEUE_STATES['queue-running']);
    expect(screen.getByText('1 of 5 written · 2 being written · 1 failed')).toBeTruthy();
    expect(row('Helen Marsh').getByText('two sorter stops')).toBeTruthy();
    expect(row('Helen Marsh').getByText('9.6')).toBeTruthy();
    expect(row('Tomás Arrieta').getByText('This person is on your do-not-contact list.')).toBeTruthy();
    expect(row('Priya Venkat').getByText('waiting')).toBeTruthy();
  });

  it('has for each row what can be done with it; what is being written can only be stopped', () => {
    const actions = { open: vi.fn(), retry: vi.fn(), remove: vi.fn(), stopOne: vi.fn() };
    show(QUEUE_STATES['queue-running'], actions);
    fireEvent.click(row('Helen Marsh').getByRole('button', { name: 'Open' }));
    fireEvent.click(row('Tomás Arrieta').getByRole('button', { name: 'Try again' }));
    click('Try the failed ones again');
    expect(actions.retry).toHaveBeenCalledTimes(2);
    click('Remove Priya Venkat');
    expect(actions.open).toHaveBeenCalledExactlyOnceWith('helen');
    expect(actions.retry).toHaveBeenLastCalledWith(['tomas']);
    expect(actions.remove).toHaveBeenCalledExactlyOnceWith(['priya']);
    fireEvent.click(row('Ingrid Solvang').getByRole('button'));
    expect(actions.stopOne).toHaveBeenCalledExactlyOnceWith('ingrid');
  });

  it('pauses, stops, and goes on', () => {
    const actions = { pause: vi.fn(), stop: vi.fn(), start: vi.fn() };
    show(QUEUE_STATES['queue-running'], actions);
    click('Pause');
    click('Stop');
    cleanup();
    show(QUEUE_STATES['queue-outage'], actions);
    click('Go on');
    for (const action of Object.values(actions)) expect(action).toHaveBeenCalledOnce();
  });

  it('says why it waits, and that nothing is lost', () => {
    const openOptions = vi.fn();
    show(QUEUE_STATES['queue-outage'], { openOptions });
    expect(screen.getByText('Your model server is not running.')).toBeTruthy();
    expect(screen.getByText(/Nothing is lost/)).toBeTruthy();
    click('Check the server');
    expect(openOptions).toHaveBeenCalledWith('doctor');
  });

  it('does not begin where settings are missing, or nobody waits', () => {
    const start = { name: 'Write emails' };
    show({
      ...QUEUE_STATES['queue-running'],
      queue: { ...QUEUE_STATES['queue-running'].queue, state: 'paused' },
      gaps: ['offer'],
    });
    expect(screen.getByRole('button', { name: 'Go on' })).toHaveProperty('disabled', true);
    cleanup();
    show(QUEUE_STATES['queue-done']);
    expect(screen.getByRole('button', { name: 'Go on' })).toHaveProperty('disabled', true);
    cleanup();
    show(QUEUE_STATES['queue-empty']);
    expect(screen.queryByRole('button', start)).toBeNull();
  });

  it('takes saved leads as chosen: to begin with, those without an email', () => {
    const addSaved = vi.fn();
    show(QUEUE_STATES['queue-saved'], { addSaved });
    click('Add 2 leads');
    expect(addSaved).toHaveBeenLastCalledWith(['ingrid', 'priya']);
    fireEvent.click(screen.getByLabelText(/Helen Marsh/));
    fireEvent.click(screen.getByLabelText(/Priya Venkat/));
    click('Add 2 leads');
    expect(addSaved).toHaveBeenLastCalledWith(['ingrid', 'helen']);
  });

  it('takes a file, the same one twice too, and says what came of it', () => {
    const addFile = vi.fn();
    show(QUEUE_STATES['queue-running'], { addFile });
    const input = screen.getByLabelText('Add from a file …');
    const file = new File(['name\n'], 'leads.csv');
    fireEvent.change(input, { target: { files: [file] } });
    fireEvent.change(input, { target: { files: [file] } });
    expect(addFile).toHaveBeenCalledTimes(2);
    expect(screen.getByText(/5 leads added\..*2 entries/)).toBeTruthy();
    cleanup();
    show(QUEUE_STATES['queue-file-unread']);
    expect(screen.getAllByRole('status')[0]?.textContent).not.toBe('');
  });
});
