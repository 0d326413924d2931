import { DEFAULT_SETTINGS, type Settings } from '../../../lib/app/settings/settings.ts';

/** A user who has filled in the options. */
export const filledSettings = (server: Partial<Settings['server']>): Settings => ({
  ...DEFAULT_SETTINGS,
  objectives: [{ id: 'pilot', name: 'Pilot on one line', text: 'a pilot on one conveyor line' }],
  objective_id: 'pilot',
  sender: {
    name: 'Maya Lindqvist',
    title: 'Account Manager',
    company: 'Corvane',
    offer: 'vibration sensors that hear a conveyor bearing wear out weeks before it stops',
    proof: [{ text: 'A parcel hub in Malmö cut unplanned stops by 38 % in one winter.', kind: 'figure' }],
    address: 'Quay Street 4, 211 20 Malmö, Sweden',
    opt_out: '',
  },
  server: { ...DEFAULT_SETTINGS.server, ...server },
  seed: 7,
});
