import { storage } from 'wxt/utils/storage';

/** Until the browser closes: which lead the user had open last, to whom the page of their firm then belongs. */
const item = storage.defineItem<string>('session:last_lead');

export const getLastLead = async (): Promise<string | undefined> => (await item.getValue()) ?? undefined;
export const setLastLead = (key: string): Promise<void> => item.setValue(key);
