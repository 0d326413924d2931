import type { SetupGap } from '../../../components/popup/popup-model.ts';
import type { Settings } from './settings.ts';

/** What an email cannot do without and the settings still lack. */
export function gapsOf({ sender, objectives, objective_id }: Settings): SetupGap[] {
  const has: Record<SetupGap, boolean> = {
    name: sender.name.trim() !== '',
    company: sender.company.trim() !== '',
    offer: sender.offer.trim() !== '',
    address: sender.address.trim() !== '',
    objective: objectives.some(({ id, text }) => id === objective_id && text.trim() !== ''),
  };
  return (Object.keys(has) as SetupGap[]).filter((gap) => !has[gap]);
}
