import type { Sender } from '../lead/sender.ts';

/** The opt-out line where the sender gave none. */
const OPT_OUT = 'If you would rather not hear from me again, reply "no" and I will not write again.';

/**
 * The compliance footer: fixed text, never the model's. Sender identity, postal address, opt-out line, as CAN-SPAM
 * (true sender, postal address, clear opt-out) asks.
 */
export function buildFooter(sender: Sender): string {
  const identity = [sender.name, sender.title, sender.company].filter(Boolean).join(', ');
  const address = sender.address
    .split(/\s*\n\s*/)
    .filter(Boolean)
    .join(', ');
  return [identity, address, sender.opt_out || OPT_OUT].filter(Boolean).join('\n');
}

/** Whether the sender's fields make a footer that may be sent. */
export const isFooterComplete = (sender: Sender): boolean =>
  Boolean(sender.name && sender.company && sender.address);
