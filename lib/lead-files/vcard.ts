import { type FoundLead, type LeadReading, leadsOf } from './lead-reading.ts';
import { toFoundLead } from './to-found-lead.ts';

/** A property such as `EMAIL;TYPE=WORK:a@b.example`. */
interface Property {
  name: string;
  params: string;
  value: string;
}

/** The leads of a vCard file, versions 2.1, 3.0 and 4.0 (RFC 6350); notes, pictures, birthdays and streets are not read. */
export function readVCards(text: string): LeadReading {
  return leadsOf(cardsOf(text).map((card) => leadOf(propertiesOf(card))));
}

/** The lines of each card; one within another (2.1: an agent) is somebody else's and left out. */
function cardsOf(text: string): string[] {
  const cards: string[][] = [];
  let depth = 0;
  for (const line of text.split(/\r\n?|\n/)) {
    if (/^BEGIN:VCARD\s*$/i.test(line)) {
      depth += 1;
      if (depth === 1) cards.push([]);
    } else if (/^END:VCARD\s*$/i.test(line)) depth = Math.max(0, depth - 1);
    else if (depth === 1) cards.at(-1)?.push(line);
  }
  return cards.map((lines) => lines.join('\n'));
}

/** A firm's or a group's card: RFC 6350, and what Apple's address book writes. */
const isNobody = ({ name, value }: Property): boolean =>
  (name === 'KIND' && !/^individual$/i.test(value.trim())) ||
  (name === 'X-ABSHOWAS' && /company/i.test(value)) ||
  (name === 'X-ADDRESSBOOKSERVER-KIND' && /group/i.test(value));

/** The lower, the better: `PREF=1` to `100`, then what is marked as preferred, then what is for work. */
const rankOf = ({ params }: Property): number =>
  Number(
    /PREF=(\d+)/i.exec(params)?.[1] ?? (/\bpref\b/i.test(params) ? 101 : /work/i.test(params) ? 102 : 103),
  );

function leadOf(properties: readonly Property[]): FoundLead | undefined {
  const all = (name: string) => properties.filter((property) => property.name === name);
  if (properties.some(isNobody)) return undefined;
  const [family, given, middle] = partsOf(all('N')[0]?.value ?? '');
  const name = textOf(all('FN')[0]?.value ?? '') || [given, middle, family].filter(Boolean).join(' ');
  if (!/\p{L}/u.test(name)) return undefined;
  const best = (name: string) => all(name).sort((one, other) => rankOf(one) - rankOf(other))[0]?.value ?? '';
  const [, , , city, region, , country] = partsOf(best('ADR'));
  const addresses = [...all('URL'), ...all('X-SOCIALPROFILE'), ...all('SOCIALPROFILE')].map(({ value }) =>
    textOf(value),
  );
  return toFoundLead({
    layout: 'vcard',
    url: addresses.find((url) => /linkedin\.com\/in\//i.test(url)) ?? '',
    input: {
      objective: '',
      profile_data: {
        name,
        email: textOf(best('EMAIL')),
        current_title: textOf(all('TITLE')[0]?.value ?? all('ROLE')[0]?.value ?? ''),
        current_company: partsOf(all('ORG')[0]?.value ?? '')[0] ?? '',
        location: [city, region, country].filter(Boolean).join(', '),
      },
    },
  });
}

function propertiesOf(card: string): Property[] {
  const lines = card
    .replace(/^([^\n:]*QUOTED-PRINTABLE[^\n:]*:(?:[^\n]*=\n)*[^\n]*)/gim, (line) => line.replace(/=\n/g, ''))
    .replace(/\n[ \t]/g, '')
    .split('\n');
  return lines.flatMap((line) => {
    const [, name, params = '', raw = ''] =
      /^(?:[\w-]+\.)?([\w-]+)((?:;(?:"[^"]*"|[^":])*)?):(.*)$/.exec(line) ?? [];
    if (!name) return [];
    const value = /QUOTED-PRINTABLE/i.test(params)
      ? fromQuotedPrintable(raw, /CHARSET="?([\w-]+)/i.exec(params)?.[1])
      : raw;
    return [{ name: name.toUpperCase(), params, value }];
  });
}

function fromQuotedPrintable(value: string, charset = 'utf-8'): string {
  const bytes = [...new TextEncoder().encode(value)];
  const plain: number[] = [];
  for (let at = 0; at < bytes.length; at++) {
    const code = /^=([\dA-F]{2})/i.exec(String.fromCharCode(...bytes.slice(at, at + 3)))?.[1];
    plain.push(code ? Number.parseInt(code, 16) : (bytes[at] ?? 0));
    if (code) at += 2;
  }
  return decoder(charset).decode(new Uint8Array(plain));
}

function decoder(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder(); // a name that nobody knows: most cards are UTF-8
  }
}

const textOf = (value: string): string =>
  value.replace(/\\([\\,;:n])/gi, (_, escaped: string) => (/n/i.test(escaped) ? '\n' : escaped));

/** The parts of a value such as `Family;Given;Middle`; an escaped semicolon is no end of one. */
function partsOf(value: string): string[] {
  const parts = [''];
  for (const piece of value.match(/\\.|;|[^\\;]+|\\$/g) ?? [])
    if (piece === ';') parts.push('');
    else parts.push(`${parts.pop()}${piece}`);
  return parts.map((part) => textOf(part).trim());
}
