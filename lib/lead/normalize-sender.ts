import { isDict, toList, toText } from './coerce.ts';
import { Proof, type Sender } from './sender.ts';

/** Makes any input a usable sender; never throws at what JSON can hold. A proof point given as bare text counts as a figure if it has one. */
export function normalizeSender(input: unknown): Sender {
  const given = isDict(input) ? input : { name: input };
  const ignore = () => undefined; // a sender is the user's own: shown in the options, repairs need no report
  const text = (key: string, multiline = false) => toText(given[key], key, ignore, multiline);
  const mbti = text('mbti');
  return {
    name: text('name'),
    title: text('title'),
    company: text('company'),
    offer: text('offer'),
    proof: toList(given.proof, 'proof', ignore, toProof),
    address: text('address', true),
    opt_out: text('opt_out'),
    ...(mbti && { mbti }),
  };
}

function toProof(value: unknown): Proof | undefined {
  const text = toText(isDict(value) ? value.text : value, 'proof', () => undefined);
  if (!text) return undefined;
  const kind = Proof.shape.kind.safeParse(isDict(value) ? value.kind : undefined);
  return { text, kind: kind.data ?? (/\d/.test(text) ? 'figure' : 'method') };
}
