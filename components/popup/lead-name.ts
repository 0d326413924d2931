import { i18n } from '#i18n';
import type { Lead } from '../../lib/lead/lead.ts';
import { parsePersonName } from '../../lib/lead/person-name.ts';

/** How the popup calls a lead, without emoji and credentials; never empty. The name as shown stands among the facts. */
export const leadName = ({ profile_data }: Lead): string =>
  parsePersonName(profile_data.name).full || profile_data.name || i18n.t('popup.unnamed');
