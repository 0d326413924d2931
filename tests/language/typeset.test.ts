import { describe, expect, it } from 'vitest';
import type { EmailLanguage } from '../../lib/language/email-language.ts';
import { typeset } from '../../lib/language/typeset.ts';

describe('quotation marks', () => {
  it.each<[EmailLanguage, string, string]>([
    ['en', 'A “pilot” and a "test".', 'A "pilot" and a "test".'],
    ['de', 'Ein "Test", ein “Lauf” und ein »Pilot«.', 'Ein „Test“, ein „Lauf“ und ein „Pilot“.'],
    ['de', 'Ein „Test" und ein „Lauf”.', 'Ein „Test“ und ein „Lauf“.'],
    ['de', 'Ein ＂Test＂ und ein ‹Lauf›.', 'Ein „Test“ und ein „Lauf“.'],
    ['fr', 'Un "essai" et un “test”.', 'Un «\u00a0essai\u00a0» et un «\u00a0test\u00a0».'],
    ['es', 'Una "prueba".', 'Una «prueba».'],
    ['it', 'Una “prova”.', 'Una «prova».'],
    ['pt', 'Um «teste».', 'Um “teste”.'],
    ['nl', 'Een „proef”.', 'Een “proef”.'],
  ])('are of one kind in %s: %j', (language, text, set) => {
    expect(typeset(text, language)).toBe(set);
    expect(typeset(set, language)).toBe(set);
  });

  it.each<[EmailLanguage, string, string]>([
    ['de', 'Er sagte: “Wir nennen es "Test" hier.”', 'Er sagte: „Wir nennen es ‚Test‘ hier.“'],
    ['fr', '“On dit "essai" ici.”', '«\u00a0On dit “essai” ici.\u00a0»'],
    ['en', '“We call it "test" here.”', '"We call it \'test\' here."'],
  ])('within others are the inner ones of %s: %j', (language, text, set) => {
    expect(typeset(text, language)).toBe(set);
  });

  it.each<[EmailLanguage, string]>([
    ['de', 'Ein 5" Rohr und ein 6" Rohr.'],
    ['en', 'A 19" rack and a 21" screen.'],
    ['de', 'Ein einzelnes " Zeichen.'],
  ])('are not what inches have, in %s: %j', (language, text) => {
    expect(typeset(text, language)).toBe(text);
  });
});
