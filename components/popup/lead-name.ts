import { i18n } from '#i18n';
import type { Lead } from '../../lib/lead/lead.ts';

/** How the popup calls a lead; never empty. */
export const leadName = ({ profile_data }: Lead): string => profile_data.name || i18n.t('popup.unnamed');
