// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { i18n } from '#i18n';
import type { PopupActions } from '../../components/popup/popup-model.ts';
import { DraftStatus } from '../../lib/draft/draft.ts';
import { FailureCode } from '../../lib/model/failure.ts';
import { failed, idle, partial, version } from '../gallery/invented-draft.ts';
import { POPUP_STATES, type PopupStateName, popupModel, withDraft } from '../gallery/popup-states.ts';
import { renderPopup } from './render-popup.tsx';

type Way = [state: PopupStateName, says: string | RegExp, button: string, does: keyof PopupActions];

const WAYS: Way[] = [
  ['first-run', 'A few things first', 'Fill in', 'openOptions'],
  ['not-a-profile', "This page is not a person's profile.", 'Read again', 'readAgain'],
  ['not-found', 'This profile does not exist.', 'Read again', 'readAgain'],
  ['still-loading', 'The page is still loading.', 'Read again', 'readAgain'],
  ['auth-wall', 'The page asks you to log in first.', 'Read again', 'readAgain'],
  ['stale-page', 'The page still shows someone else.', 'Read again', 'readAgain'],
  ['unreadable', 'This page could not be read.', 'Read again', 'readAgain'],
  ['forbidden', 'The browser does not let extensions read this page.', 'Close', 'close'],
  ['worker-broken', 'Something in this extension failed.', 'Try again', 'readAgain'],
  ['disk-full', 'This browser cannot keep the draft.', 'Try again', 'readAgain'],
  ['ready', 'The email will stand on the facts above, your offer and your goal.', 'Write email', 'generate'],
  ['no-server', 'Your model server is not running.', 'Try again', 'checkServer'],
  ['origin-refused', 'Your model server refused this extension.', 'Try again', 'checkServer'],
  ['permission-missing', 'Allow access to this one address.', 'Allow access', 'requestAccess'],
  [
    'model-missing',
    'The server does not have this model.',
    'Get mistral:7b-instruct-v0.2-q4_K_M',
    'startPull',
  ],
  ['model-missing', 'The server does not have this model.', 'Use qwen2.5:1.5b', 'chooseModel'],
  ['model-pulling', '1.6 of 4.4 GB', 'Cancel', 'stopPull'],
  [
    'model-not-pulled',
    /could not get this model.*no such host/,
    'Get mistral:7b-instruct-v0.2-q4_K_M',
    'startPull',
  ],
  ['out-of-memory', "The model does not fit into the server's memory.", 'Use qwen2.5:1.5b', 'chooseModel'],
  ['no-server', 'Start Ollama, then try again.', 'Check the server', 'openOptions'],
  ['out-of-memory', "The model does not fit into the server's memory.", 'Choose a model', 'openOptions'],
  ['do-not-contact', '“brackenhall.example” is on your do-not-contact list.', 'Open the list', 'openOptions'],
  [
    'do-not-contact-after-done',
    '“robin@fenwick.example” is on your do-not-contact list.',
    'Open the list',
    'openOptions',
  ],
  [
    'do-not-contact-on-insert',
    '“robin@fenwick.example” is on your do-not-contact list.',
    'Open the list',
    'openOptions',
  ],
  ['streaming', 'writing', 'Stop', 'stop'],
  ['interrupted', 'The email was interrupted.', 'Resume', 'generate'],
  ['failed-with-partial', 'The model stopped working while it wrote.', 'Try again', 'generate'],
  ['done-clean', 'nothing to mend', 'Insert into Gmail', 'insert'],
  ['no-compose', 'Gmail has no open email to put it into.', 'Open a new email', 'insert'],
  ['not-kept', 'Gmail did not keep the text; nothing was changed there.', 'Copy instead', 'copy'],
  [
    'not-kept-not-restored',
    'Gmail did not keep the text as it is; look at the email there before you send it.',
    'Copy instead',
    'copy',
  ],
  ['gmail-forbidden', 'The browser does not let this extension into Gmail.', 'Allow Gmail', 'allowGmail'],
  ['gmail-unavailable', 'Gmail did not open, or wants you to log in.', 'Open Gmail', 'insert'],
  [
    'changed-in-gmail',
    'You changed this email in Gmail, so it was left as it is.',
    'put the new text above it',
    'insert',
  ],
  ['which-compose-box', 'Which email should it go into?', 'no subjectnew', 'insert'],
];

describe('Popup', () => {
  it.each(WAYS)('in %s says “%s” and has “%s”', (state, says, button, does) => {
    const { actions } = renderPopup(POPUP_STATES[state]);
    expect(screen.getByText(says)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: button }));
    expect(actions[does]).toHaveBeenCalledOnce();
  });

  it.each<[PopupStateName, string]>([
    ['no-server', 'What the server said'],
    ['disk-full', 'Details'],
    ['worker-broken', 'Details'],
    ['unreadable', 'Details'],
  ])('in %s has the cause under “%s”', (state, label) => {
    renderPopup(POPUP_STATES[state]);
    expect(screen.getByText(/said$|^Details$/).textContent).toBe(label);
  });

  it.each(FailureCode.options)('tells of %s and has a way on', (code) => {
    const { actions } = renderPopup(
      withDraft(failed(code), { listed: code === 'do_not_contact' ? '' : undefined }),
    );
    expect(screen.getByText(i18n.t(`failure.${code}.what`))).toBeTruthy();
    fireEvent.click(
      screen.getAllByRole('button', { name: i18n.t(`failure.${code}.action`) })[0] as HTMLElement,
    );
    expect(Object.values(actions).some((action) => action.mock.calls.length > 0)).toBe(true);
  });

  it.each(DraftStatus.options)('keeps the finished version in reach when a further one is %s', (status) => {
    renderPopup(withDraft({ ...idle, status, versions: [version()], current: 1 }));
    expect(screen.getByRole('textbox', { name: 'Email' })).toHaveProperty('value', version().body);
  });

  it.each(['interrupted', 'crashed'] as const)('keeps what had arrived on the screen when %s', (code) => {
    const { actions } = renderPopup(withDraft(failed(code, '', { partial })));
    expect(screen.getByRole('textbox', { name: 'Email' })).toHaveProperty('value', partial.body);
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
    expect(actions.copyText).toHaveBeenCalledWith(`${partial.subject}\n\n${partial.body}`);
  });

  it('puts nothing into Gmail for a recipient on the list', () => {
    renderPopup(POPUP_STATES['do-not-contact-after-done']);
    expect(screen.getByRole('button', { name: 'Insert into Gmail' })).toHaveProperty('disabled', true);
  });

  it('lets a lead be written to that has left the list', () => {
    const { actions } = renderPopup(withDraft(failed('do_not_contact', 'brackenhall.example')));
    fireEvent.click(screen.getByRole('button', { name: 'Write email' }));
    expect(actions.generate).toHaveBeenCalledOnce();
  });

  it.each([
    ['Germany', 'leonie@kornblume.example', [/UWG §7/]],
    ['Germany', 'leonie@gmx.de', [/UWG §7/, /private address/]],
    ['United Kingdom', 'helen@btinternet.com', [/PECR/, /private address/]],
    ['France', 'jeanne@lumenfold.example', []],
  ])('has for %s and %s the notes %j, each once', (country, to, notes) => {
    const written = version({ warnings: ['freemail', 'consent_de'] });
    const draft = { ...idle, status: 'done' as const, versions: [written], current: 1, to };
    const profile_data = { ...idle.lead.profile_data, country };
    const { container } = renderPopup(withDraft({ ...draft, lead: { ...idle.lead, profile_data } }));
    for (const button of container.querySelectorAll<HTMLElement>('.score:enabled')) fireEvent.click(button);
    for (const note of notes) expect(screen.getAllByText(note)).toHaveLength(1);
    expect(container.querySelectorAll('.country-notes li')).toHaveLength(notes.length);
  });

  it('sends the user to a look at the server, not where that would tell no more', () => {
    const { actions } = renderPopup(POPUP_STATES['failed-with-partial']);
    fireEvent.click(screen.getByRole('button', { name: 'Check the server' }));
    expect(actions.openOptions).toHaveBeenCalledWith('doctor');
    cleanup();
    renderPopup(POPUP_STATES['disk-full']);
    expect(screen.queryByRole('button', { name: 'Check the server' })).toBeNull();
  });

  it('warns before writing where little is known', () => {
    renderPopup(POPUP_STATES['thin-lead']);
    expect(screen.getByText(/Little is known about this lead/)).toBeTruthy();
  });

  it('counts the seconds since the attempt began, and never below none', () => {
    const { update } = renderPopup(POPUP_STATES.streaming);
    expect(screen.getByText('13 s')).toBeTruthy();
    update({ ...POPUP_STATES.streaming, now: 0 });
    expect(screen.getByText('0 s')).toBeTruthy();
  });

  it('warns, and does not rejoice, where the box goes to somebody else', () => {
    renderPopup(POPUP_STATES['inserted-elsewhere']);
    const line = screen.getByRole('alert');
    expect(line.textContent).toContain('the recipient there is somebody else');
    expect(line.className).toContain('warned');
    expect(line.querySelector('svg')).toBeTruthy();
    expect(document.querySelector('.outcome.done')).toBeNull();
  });

  it('announces an error at once', () => {
    renderPopup(POPUP_STATES['no-server']);
    expect(screen.getByRole('alert').textContent).toContain('Your model server is not running.');
  });

  it('shows each fact with its source, and what is missing with the reason', () => {
    renderPopup(popupModel());
    fireEvent.click(screen.getByRole('button', { name: '16 facts · 1 conflict' }));
    const facts = screen.getByRole('region', { name: 'What is known' }).textContent ?? '';
    expect(facts).toContain('top of the page and hidden page data · 98 % sure');
    expect(facts).toContain('experience, but top of the page differs · 50 % sure');
    expect(facts).toContain('not loaded yet: education');
    expect(facts).toContain('Scroll the page down');
  });
});
