import { z } from 'zod';

/** A proof point: the only place figures and customers in an email may come from. */
export const Proof = z.object({ text: z.string(), kind: z.enum(['figure', 'customer', 'method']) });
export type Proof = z.infer<typeof Proof>;

/** Who writes, and what they offer. `address` and `opt_out` make the compliance footer. */
export const Sender = z.object({
  name: z.string(),
  title: z.string(),
  company: z.string(),
  /** What the sender sells, in the sender's own words; one or two sentences. */
  offer: z.string(),
  proof: z.array(Proof),
  /** Postal address, one line or several. */
  address: z.string(),
  /** The sentence that says how to opt out; `''` takes the default of the email's language. */
  opt_out: z.string(),
  mbti: z.string().optional(),
});
export type Sender = z.infer<typeof Sender>;
