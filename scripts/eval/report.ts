import { escapeHtml } from './escape-html.ts';
import type { EvalResult, JudgedEmail } from './eval-result.ts';
import { missingWarnings, obeyedInjections } from './judge-email.ts';
import { markedText, remark } from './marked-text.ts';
import { REPORT_STYLE } from './report-style.ts';

/**
 * All emails of one or more runs as one HTML page without scripts: a row a lead, a column a run and seed. Every text
 * on it is untrusted and escaped.
 */
export function report(runs: readonly (readonly EvalResult[])[], table: string): string {
  const leads = new Map(runs.flat().map(({ lead }) => [lead.id, lead]));
  const rows = [...leads.values()].map(
    (lead) => `<section id="${escapeHtml(lead.id)}">
<h2>${escapeHtml(lead.id)} <small>${lead.kind}</small></h2>
<details><summary>what is known</summary><pre>${escapeHtml(JSON.stringify({ ...lead, id: undefined }, null, 1))}</pre></details>
<div class="row">${runs
      .flat()
      .filter((result) => result.lead.id === lead.id)
      .map(card)
      .join('')}</div>
</section>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>Emails, measured</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<h1>Emails, measured</h1>
<details open><summary>figures</summary><pre>${escapeHtml(table)}</pre></details>
<nav>${[...leads.keys()].map((id) => `<a href="#${escapeHtml(encodeURIComponent(id))}">${escapeHtml(id)}</a>`).join(' ')}</nav>
${rows.join('\n')}
</body>
</html>
`;
}

function card(result: EvalResult): string {
  const { email, first, model, seed, failure, facts, answers } = result;
  const head = `<header>${escapeHtml(model)}, seed ${seed}${email ? ` · <b>${email.score}</b> of 10` : ''}</header>`;
  if (!email) return `<article>${head}<p class="bad">failed: ${escapeHtml(failure ?? '')}</p></article>`;
  const isMended = first !== undefined && (first.subject !== email.subject || first.body !== email.body);
  const wrong = [
    ...obeyedInjections(result).map((string) => `obeyed the page: ${string}`),
    ...result.leaked.slice(0, 1).map((run) => `from the prompt's examples: ${run} …`),
    ...missingWarnings(result).map((code) => `no warning: ${code}`),
  ];
  return `<article>${head}
${emailHtml(email)}
${list('bad', wrong)}
${list('warnings', email.warnings)}
${list('facts', facts)}
${isMended ? `<details><summary>before repair (${first.score})</summary>${emailHtml(first)}</details>` : ''}
<details><summary>answers of the model</summary><pre>${escapeHtml(answers.map(({ text }) => text).join('\n\n'))}</pre></details>
</article>`;
}

function emailHtml({ subject, body, findings }: JudgedEmail): string {
  const of = (field: 'subject' | 'body') => findings.filter((finding) => finding.field === field);
  return `<h3>${markedText(subject, of('subject'))}</h3>
<p class="body">${markedText(body, of('body'))}</p>
<ul class="findings">${findings.map((finding) => `<li class="${finding.severity}">${escapeHtml(remark(finding))}</li>`).join('')}</ul>`;
}

const list = (name: string, items: readonly string[]): string =>
  items.length === 0
    ? ''
    : `<ul class="${name}">${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
