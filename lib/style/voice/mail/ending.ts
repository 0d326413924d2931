/** What stands below an email's text, in English, German, French, Spanish, Portuguese, Italian, Dutch. */
const DEVICE =
  /^(sent (from|via|with) (my|the|mail|yahoo|outlook|blackberry|proton)|get outlook for|gesendet (von|mit|aus)|von meinem .+ gesendet|envoyé (de|depuis|à partir)|télécharger outlook|obtenir outlook|enviado (desde|do|de|via)|obtener outlook|inviato da|ottieni outlook|verzonden (vanaf|met|via)|verstuurd vanaf|outlook voor)\b/i;
const DISCLAIMER =
  /\b(confidential|privileged|intended (solely |only )?(for|recipient)|disclaimer|received this (e-?mail|message) in error|unauthori[sz]ed|before printing|vertraulich\w*|irrtümlich|bestimmungsgemäße|handelsregister|amtsgericht|geschäftsführer|confidentiel\w*|destinataires?|confidencial\w*|destinat[aá]ri[oa]s?|riservat[aoei]|confidenziale|vertrouwelijk\w*|geadresseerde|unsubscribe|abbestellen)\b/gi;
/** Words of the law in a paragraph that make it no part of a letter. */
const LEGAL_WORDS = 2;
const CONTACT =
  /[\w.+-]+@[\w-]+\.\w|https?:|www\.|\(?\+?\d[\d\s()./-]{6,}\d|\b(tel|phone|mobile?|cell|fax|mobil|telefon|tél|móvil|cel|telefoon)\b\.?\s?[:.]/i;
const CONTACT_LENGTH = 300;
const MOST_NAME_WORDS = 6;

/** An email's lines without signature, the phone's advertisement and what lawyers added; the sender's sign-off may go with it. */
export function withoutEnding(lines: readonly string[]): string[] {
  const cut = lines.findIndex(
    (line, at) => /^(--|—|–)\s?$/.test(line) || DEVICE.test(line.trim()) || isLegal(lines, at),
  );
  return trimBlank(cut < 0 ? lines : lines.slice(0, cut));
}

function isLegal(lines: readonly string[], at: number): boolean {
  const startsParagraph =
    (lines[at] ?? '').trim() !== '' && (at === 0 || (lines[at - 1] ?? '').trim() === '');
  if (!startsParagraph) return false;
  const rest = lines.slice(at);
  const end = rest.findIndex((line) => line.trim() === '');
  const paragraph = rest.slice(0, end < 0 ? undefined : end).join(' ');
  return new Set(paragraph.toLowerCase().match(DISCLAIMER) ?? []).size >= LEGAL_WORDS;
}

/** Without names, titles and contact lines at the end, where no sign-off tells where the text ends. */
export function withoutContactLines(lines: readonly string[]): string[] {
  const kept = [...lines];
  while (kept.length > 0) {
    const line = (kept.at(-1) ?? '').trim();
    const isShort = line.split(/\s+/).length <= MOST_NAME_WORDS && !/[.!?…:;)]$/.test(line);
    const isContact = line.length < CONTACT_LENGTH && CONTACT.test(line);
    if (line !== '' && !isContact && !isShort) break;
    kept.pop();
  }
  return kept;
}

export const trimBlank = (lines: readonly string[]): string[] => {
  const first = lines.findIndex((line) => line.trim() !== '');
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return first < 0 ? [] : lines.slice(first, last + 1);
};
