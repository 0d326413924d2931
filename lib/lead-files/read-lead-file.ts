import { readCsvLeads } from './csv/read-csv-leads.ts';
import { decodeText } from './decode-text.ts';
import { readJsonLeads } from './json/read-json-leads.ts';
import { type LeadReading, problem } from './lead-reading.ts';
import { isZip, readLinkedInExport } from './linkedin-export.ts';
import { readTextLead } from './text/read-text-lead.ts';
import { readVCards } from './vcard.ts';

/** In bytes; of a zip this is what may be unpacked of it. */
const MOST_BYTES = 20_000_000;
/** In bytes; LinkedIn's larger archive carries messages and pictures, which are not unpacked. */
const MOST_ZIP_BYTES = 200_000_000;

/** A picture, a page for print, an old Office file: no text, whatever its name says. */
const FOREIGN = /^(?:%PDF|\x89PNG|GIF8|\xFF\xD8\xFF|\xD0\xCF|Rar!|7z\xBC\xAF)/;

/**
 * Reads the leads of a file by what is in it; its name only tells a table from a text. Never throws: whatever cannot be
 * read is a `problem`.
 */
export function readLeadFile(name: string, bytes: Uint8Array): LeadReading {
  if (bytes.length === 0) return problem('empty');
  if (isZip(bytes))
    return bytes.length > MOST_ZIP_BYTES ? problem('too_large') : readLinkedInExport(bytes, MOST_BYTES);
  if (FOREIGN.test(String.fromCharCode(...bytes.subarray(0, 8)))) return problem('unsupported');
  if (bytes.length > MOST_BYTES) return problem('too_large');
  const text = decodeText(bytes);
  return text === undefined ? problem('unsupported') : readLeadText(text, name);
}

/** Reads the leads of a text, pasted or out of a file of that name. Never throws. */
export function readLeadText(pasted: string, name = ''): LeadReading {
  const text = pasted.replace(/^\uFEFF/, '').trim();
  if (!text) return problem('empty');
  if (text.length > MOST_BYTES) return problem('too_large');
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (/^[[{]/.test(text)) {
    const reading = readJsonLeads(text);
    // a text may begin with a bracket too: "[External] Jane Doe"
    if (
      reading.type === 'leads' ||
      /^json/.test(ending) ||
      /^[[{]\s*(?:["{[\]}\d-]|true|false|null)/.test(text)
    )
      return reading;
  }
  if (/^json/.test(ending)) return problem('not_readable');
  if (/^BEGIN:VCARD\s/i.test(text)) return readVCards(text);
  if (/^<(?:!doctype|html|\?xml|head|body)/i.test(text)) return problem('unsupported');
  const table = readCsvLeads(text);
  if (table) return table;
  return /^(?:csv|tsv)$/.test(ending) ? problem('no_person') : readTextLead(text);
}
