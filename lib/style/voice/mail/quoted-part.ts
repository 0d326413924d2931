/** How mail programs announce that somebody else's words begin, in English, German, French, Spanish, Portuguese, Italian, Dutch. */
const ATTRIBUTIONS = [
  /^on\s.+\s(wrote|writes|said):$/i,
  /^am\s.+\sschrieb\b.*:$/i,
  /^.+\sschrieb\s(am|um|:).*:?$/i,
  /^le\s.+\sa écrit\s?:$/i,
  /^el\s.+\sescribió\s?:$/i,
  /^(em|no dia)\s.+\sescreveu\s?:$/i,
  /^(il|in data)\s.+\sha scritto\s?:$/i,
  /^op\s.+\sschreef\b.*:$/i,
  /^\S.{0,80}\s(wrote|schrieb|écrit|escribió|escreveu|scritto|schreef)\s?:$/i,
];
const SEPARATORS = [
  /^\W*(original message|original appointment|ursprüngliche (nachricht|termin)|original-nachricht|message d['’]origine|mensaje original|mensagem original|messaggio originale|oorspronkelijk bericht)\W*$/i,
  /^\W*(begin )?(forwarded (message|by)\b.*|weitergeleitete nachricht|message transféré|mensaje reenviado|mensagem (encaminhada|reencaminhada)|messaggio inoltrato|doorgestuurd bericht)\W*$/i,
  /^(anfang der weitergeleiteten (e-mail|nachricht)|début du message (réexpédié|transféré)|inicio del mensaje reenviado|início da mensagem (encaminhada|reencaminhada)|inizio (del )?messaggio inoltrato|begin doorgestuurd bericht)\s?:/i,
  /^-{3,}.*\p{L}.*-{3,}$/u,
  /^_{10,}$/,
];
const LABEL =
  /^\W{0,2}(from|sent|to|cc|bcc|subject|date|reply-to|von|gesendet|an|betreff|datum|de|envoyé|à|objet|enviado( el)?|para|asunto|fecha|enviada( em)?|assunto|data|da|inviato|a|oggetto|van|verzonden|aan|onderwerp)\W{0,2}\s?:/i;
const SUBJECT_LABEL = /^\W{0,2}(subject|betreff|objet|asunto|assunto|oggetto|onderwerp)\W{0,2}\s?:/i;
/** Lines that the labels of one forwarded header stand in. */
const WINDOW = 6;
/** Lines over which a mail program may break its announcement. */
const ATTRIBUTION_LINES = 3;
/** How one begins that is broken over lines; any other line above it is the writer's own. */
const BROKEN = /^(on|am|le|el|em|no dia|il|in data|op)\s|^\d|\sschrieb\s/i;
const DATE = /\b\d{1,4}[./:-]\d{1,2}\b/;

const isQuoted = (line: string): boolean => /^\s?[>|]/.test(line);

/**
 * The lines that come before the first word of somebody else: quoted, forwarded or copied in with a header. Where the
 * quotation comes first, what stands below the last of it. Text between quotations is left out, since a broken line of
 * theirs looks the same.
 */
export function withoutQuotations(lines: readonly string[]): string[] {
  const start = lines.findIndex((_, at) => isQuoted(lines[at] ?? '') || startsOther(lines, at));
  if (start < 0) return [...lines];
  const above = lines.slice(0, beforeNotesHead(lines, start));
  if (above.some((line) => line.trim() !== '')) return above;
  const last = lines.findLastIndex(isQuoted);
  if (last < 0) return [];
  const gap = lines.findIndex((line, at) => at > last && line.trim() === '');
  const below = gap < 0 ? [] : lines.slice(gap);
  const again = below.findIndex((_, at) => startsOther(below, at));
  return again < 0 ? below : below.slice(0, again);
}

function startsOther(lines: readonly string[], at: number): boolean {
  const line = (lines[at] ?? '').trim();
  if (line === '') return false;
  if (SEPARATORS.some((separator) => separator.test(line))) return true;
  return isAttribution(lines, at) || isHeader(lines, at);
}

function isAttribution(lines: readonly string[], at: number): boolean {
  let joined = '';
  const most = BROKEN.test((lines[at] ?? '').trim()) ? ATTRIBUTION_LINES : 1;
  for (const line of lines.slice(at, at + most)) {
    if (line.trim() === '') return false;
    joined = `${joined} ${line.trim()}`.trim();
    // a longer one is a paragraph that happens to end in a colon, and costs the patterns time
    if (joined.length > 300) return false;
    if (joined.endsWith(':') && (isDatedAddress(joined) || ATTRIBUTIONS.some((one) => one.test(joined))))
      return true;
  }
  return false;
}

/** In any language: "2025-11-03 10:12 GMT+01:00 Tom <tom@brackenhall.example>:". */
const isDatedAddress = (line: string): boolean => /\S@\S+\.\S/.test(line) && /\d/.test(line);

function isHeader(lines: readonly string[], at: number): boolean {
  if (!LABEL.test((lines[at] ?? '').trim())) return false;
  const labels = lines
    .slice(at, at + 2 * WINDOW)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, WINDOW)
    .filter((line) => LABEL.test(line));
  return labels.length >= 3 || (labels.length === 2 && labels.some((line) => SUBJECT_LABEL.test(line)));
}

/** Lotus Notes puts name and date of the other above "To:", each on a line of its own. */
function beforeNotesHead(lines: readonly string[], start: number): number {
  let first = start;
  let hasDate = false;
  for (let at = start - 1; at >= Math.max(0, start - WINDOW); at -= 1) {
    const line = (lines[at] ?? '').trim();
    if (line === '') continue;
    if (DATE.test(line) && line.split(/\s+/).length <= 10) hasDate = true;
    else if (!hasDate || line.split(/\s+/).length > 6 || /[.!?]$/.test(line)) break;
    first = at;
  }
  return hasDate ? first : start;
}
