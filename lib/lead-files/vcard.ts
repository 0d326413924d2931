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
  const cards = text.split(/^BEGIN:VCARD\s*$/im).slice(1);
  return leadsOf(cards.map((card) => leadOf(propertiesOf(card))));
}

function leadOf(properties: readonly Property[]): FoundLead | undefined {
  const all = (name: string) => properties.filter((property) => property.name === name);
  const [family, given, middle] = partsOf(all('N')[0]?.value ?? '');
  const name = textOf(all('FN')[0]?.value ?? '') || [given, middle, family].filter(Boolean).join(' ');
  if (!/\p{L}/u.test(name)) return undefined;
  const first = (name: string, wanted: RegExp) =>
    (all(name).find(({ params }) => wanted.test(params)) ?? all(name)[0])?.value ?? '';
  const [, , , city, region, , country] = partsOf(first('ADR', /work|pref/i));
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
        email: textOf(first('EMAIL', /work|pref/i)),
        current_title: textOf(all('TITLE')[0]?.value ?? all('ROLE')[0]?.value ?? ''),
        current_company: partsOf(all('ORG')[0]?.value ?? '')[0] ?? '',
        location: [city, region, country].filter(Boolean).join(', '),
      },
    },
  });
}

function propertiesOf(card: string): Property[] {
  const lines = card
    .replace(/\r\n?/g, '\n')
    .replace(/^([^\n:]*QUOTED-PRINTABLE[^\n:]*:(?:[^\n]*=\n)*[^\n]*)/gim, (line) => line.replace(/=\n/g, ''))
    .replace(/\n[ \t]/g, '')
    .split('\n');
  return lines.flatMap((line) => {
    const [, name, params = '', raw = ''] =
      /^(?:[\w-]+\.)?([\w-]+)((?:;(?:"[^"]*"|[^":])*)?):(.*)$/.exec(line) ?? [];
    if (!name) return [];
    const value = /QUOTED-PRINTABLE/i.test(params) ? fromQuotedPrintable(raw) : raw;
    return [{ name: name.toUpperCase(), params, value }];
  });
}

function fromQuotedPrintable(value: string): string {
  const bytes = [...new TextEncoder().encode(value)];
  const plain: number[] = [];
  for (let at = 0; at < bytes.length; at++) {
    const code = /^=([\dA-F]{2})/i.exec(String.fromCharCode(...bytes.slice(at, at + 3)))?.[1];
    plain.push(code ? Number.parseInt(code, 16) : (bytes[at] ?? 0));
    if (code) at += 2;
  }
  return new TextDecoder().decode(new Uint8Array(plain));
}

const textOf = (value: string): string => value.replace(/\\n/gi, '\n').replace(/\\([\\,;:])/g, '$1');

/** The parts of a value such as `Family;Given;Middle`; an escaped semicolon is no end of one. */
const partsOf = (value: string): string[] => value.split(/(?<!\\);/).map((part) => textOf(part).trim());
