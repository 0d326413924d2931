import { useState } from 'react';
import type { FoundLead, LeadFileProblem, LeadReading } from '../../lib/lead-files/lead-reading.ts';
import { readLeadFile, readLeadText } from '../../lib/lead-files/read-lead-file.ts';
import type { PopupActions } from './popup-model.ts';

/** How far the way from a text to a lead is gone. */
type PasteStage =
  | { type: 'form'; problem?: LeadFileProblem | 'failed' }
  | { type: 'busy' }
  | { type: 'which'; leads: readonly FoundLead[]; left_out: number }
  | { type: 'name'; found: FoundLead };

export interface Paste {
  open: boolean;
  stage: PasteStage;
  show: () => void;
  close: () => void;
  /** Back to the text, which is as it was. */
  back: () => void;
  readText: (text: string) => void;
  readFile: (file: File) => void;
  /** Opens a lead; one without a name is asked for it first. */
  take: (found: FoundLead) => void;
}

/** The panel for leads from elsewhere: what is read in it, and what the user is asked on the way. */
export function usePaste({ openPasted }: Pick<PopupActions, 'openPasted'>, atOnce: boolean): Paste {
  const [open, setOpen] = useState(atOnce);
  const [stage, setStage] = useState<PasteStage>({ type: 'form' });
  const take = async (found: FoundLead) => {
    if (!found.lead.profile_data.name) return setStage({ type: 'name', found });
    setStage({ type: 'busy' });
    const isOpen = await openPasted(found.lead);
    setStage(isOpen ? { type: 'form' } : { type: 'form', problem: 'failed' });
    if (isOpen) setOpen(false);
  };
  const follow = (reading: LeadReading) => {
    if (reading.type === 'problem') return setStage({ type: 'form', problem: reading.problem });
    const { leads, left_out } = reading;
    const [first, ...others] = leads;
    if (first && others.length === 0) void take(first);
    else setStage({ type: 'which', leads, left_out });
  };
  const readFile = async (file: File) => {
    setOpen(true);
    setStage({ type: 'busy' });
    try {
      follow(readLeadFile(file.name, new Uint8Array(await file.arrayBuffer())));
    } catch (error) {
      console.error('The file could not be read.', error); // a folder was dropped, or the file is gone
      setStage({ type: 'form', problem: 'not_readable' });
    }
  };
  return {
    open,
    stage,
    show: () => setOpen(true),
    close: () => setOpen(false),
    back: () => setStage({ type: 'form' }),
    readText: (text) => follow(readLeadText(text)),
    readFile: (file) => void readFile(file),
    take: (found) => void take(found),
  };
}
