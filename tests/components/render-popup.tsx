import './messages-in-fake-browser.ts';
import { cleanup, render } from '@testing-library/react';
import { afterEach, vi } from 'vitest';
import { Popup } from '../../components/popup/popup.tsx';
import type { PopupActions, PopupModel } from '../../components/popup/popup-model.ts';
import { silentPopupActions } from '../gallery/silent-actions.ts';

afterEach(cleanup);

type Spied = { [name in keyof PopupActions]: ReturnType<typeof vi.fn<PopupActions[name]>> };
const spied = (): Spied =>
  Object.fromEntries(Object.keys(silentPopupActions).map((name) => [name, vi.fn()])) as unknown as Spied;

/** The popup with every action watched; `update` shows it another model. */
export function renderPopup(model: PopupModel) {
  const actions = spied();
  const view = render(<Popup model={model} actions={actions} />);
  const update = (next: PopupModel) => view.rerender(<Popup model={next} actions={actions} />);
  return { ...view, actions, update };
}
