import { injectScript } from './gmail-script.ts';
import { gmailTabs, isAsleep } from './gmail-tabs.ts';

/**
 * Gives the Gmail tabs that are open already a living script: for `runtime.onInstalled`, that is after installation,
 * when they have none, and after an update, when theirs is cut off. Tabs that refuse are passed over; they get theirs
 * when a draft is inserted there.
 */
export async function injectIntoOpenGmailTabs(): Promise<void> {
  const awake = (await gmailTabs()).filter((tab) => !isAsleep(tab));
  await Promise.all(awake.map(({ id }) => injectScript(id)));
}
