import { z } from 'zod';

/** The languages an email can be written in, as BCP 47 tags. */
export const EmailLanguage = z.enum(['en', 'de', 'fr', 'es', 'pt', 'it', 'nl']);
export type EmailLanguage = z.infer<typeof EmailLanguage>;

/** Sie or du, vous or tu, usted or tú, Lei or tu, u or je; English has one form for both. */
export const Address = z.enum(['formal', 'informal']);
export type Address = z.infer<typeof Address>;

/** How an email speaks to its reader. */
export const Speech = z.object({ language: EmailLanguage, address: Address });
export type Speech = z.infer<typeof Speech>;

export const ENGLISH: Speech = { language: 'en', address: 'formal' };

/** Something said to the reader, once for each form of address. */
export type Said<T = string> = Readonly<Record<Address, T>>;

/** The same for both. */
export const either = <T>(said: T): Said<T> => ({ formal: said, informal: said });
