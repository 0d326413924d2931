import { useEffect, useState } from 'react';
import type { PastedView, PopupActions } from '../../../components/popup/popup-model.ts';
import type { Lead } from '../../lead/lead.ts';
import { OpenedLead, sendMessage } from '../messages/protocol.ts';
import { getPasted, savePasted } from './pasted-store.ts';

interface PastedLead {
  pasted: PastedView;
  actions: Pick<PopupActions, 'keepPasted' | 'openPasted' | 'reopenPasted'>;
}

const unkept = (error: unknown) => console.error('What was pasted is not kept beyond this window.', error);

/** What the user pastes, kept for the next time the popup opens, and the lead it becomes, handed to `show`. */
export function usePastedLead(show: (lead: OpenedLead) => void): PastedLead {
  const [pasted, setPasted] = useState<PastedView>({ text: '', last: undefined });
  useEffect(() => {
    // what has been typed meanwhile is newer
    getPasted().then(
      ({ text, last }) => setPasted((now) => ({ text: now.text || text, last: now.last ?? last })),
      unkept,
    );
  }, []);
  const keep = ({ text, last }: PastedView) => {
    setPasted({ text, last });
    savePasted({ text, ...(last && { last }) }).catch(unkept);
  };
  return {
    pasted,
    actions: {
      keepPasted: (text) => keep({ ...pasted, text }),
      reopenPasted: () => pasted.last && show({ type: 'lead', key: pasted.last.key }),
      openPasted: async (lead) => {
        const opened = await openPasted(lead);
        if (opened?.type !== 'lead') return false;
        show(opened);
        keep({ text: '', last: { key: opened.key, name: lead.profile_data.name } });
        return true;
      },
    },
  };
}

async function openPasted(lead: Lead): Promise<OpenedLead | undefined> {
  try {
    return OpenedLead.parse(await sendMessage('openPastedLead', lead));
  } catch (error) {
    console.error('The worker did not open the lead.', error);
    return undefined;
  }
}
