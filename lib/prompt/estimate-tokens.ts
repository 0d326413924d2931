/**
 * Tokens that a text costs, estimated from its characters: about 4 Latin letters a token, 2.5 in other alphabets,
 * 1 CJK character, and one token for each mark and each pair of digits. An estimate for budgets, not for billing.
 */
export function estimateTokens(text: string): number {
  let tokens = 0;
  for (const [run] of text.matchAll(
    /\p{Script=Latin}+|\p{N}+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|\p{L}+|[^\s\p{L}\p{N}]/gu,
  )) {
    if (/^\p{N}/u.test(run)) tokens += Math.ceil(run.length / 2);
    else if (/^\p{Script=Latin}/u.test(run)) tokens += Math.max(1, Math.ceil(run.length / 5));
    else tokens += Math.max(1, Math.ceil(run.length / 2.5));
  }
  return tokens;
}
