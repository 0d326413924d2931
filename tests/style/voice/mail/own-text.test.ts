import { describe, expect, it } from 'vitest';
import type { EmailLanguage } from '../../../../lib/language/email-language.ts';
import { ownLines, takeApart } from '../../../../lib/style/voice/mail/own-text.ts';

const OWN = 'Thanks for the drawing, it helped.';
const THEIRS = 'The harvest fair is in October.';

describe('what the sender wrote', () => {
  it.each<[string, string]>([
    ['marks', `> ${THEIRS}`],
    ['marks of two depths', `>> ${THEIRS}\n> and more of it`],
    ['Gmail, English', `On Mon, Nov 3, 2025 at 10:12 AM Tom Ash <tom@ash.example> wrote:\n\n> ${THEIRS}`],
    [
      'Gmail, its line broken',
      `On Mon, Nov 3, 2025 at 10:12 AM Tom Ash\n<tom@ash.example> wrote:\n\n${THEIRS}`,
    ],
    ['Apple Mail', `On 3 Nov 2025, at 10:12, Tom Ash wrote:\n\n${THEIRS}`],
    ['German', `Am Mo., 3. Nov. 2025 um 10:12 Uhr schrieb Tom Ash <tom@ash.example>:\n${THEIRS}`],
    ['Thunderbird, German', `Am 03.11.25 um 10:12 schrieb Tom Ash:\n${THEIRS}`],
    ['French', `Le lun. 3 nov. 2025 à 10:12, Tom Ash <tom@ash.example> a écrit :\n${THEIRS}`],
    ['Spanish', `El lun, 3 nov 2025 a las 10:12, Tom Ash (<tom@ash.example>) escribió:\n${THEIRS}`],
    ['Portuguese', `Em seg., 3 de nov. de 2025 às 10:12, Tom Ash <tom@ash.example> escreveu:\n${THEIRS}`],
    ['Italian', `Il giorno lun 3 nov 2025 alle ore 10:12 Tom Ash <tom@ash.example> ha scritto:\n${THEIRS}`],
    ['Dutch', `Op ma 3 nov 2025 om 10:12 schreef Tom Ash <tom@ash.example>:\n${THEIRS}`],
    ['another language', `2025-11-03 10:12 GMT+01:00 Tom Ash <tom@ash.example>:\n${THEIRS}`],
    ['Outlook', `-----Original Message-----\nFrom: Tom Ash\nSent: Monday\n\n${THEIRS}`],
    ['Outlook, no line above', `From: Tom Ash\nSent: Monday\nTo: Anna\nSubject: fair\n\n${THEIRS}`],
    ['Outlook, a rule above', `________________________________\nVon: Tom Ash\n\n${THEIRS}`],
    [
      'Outlook, German',
      `Von: Tom Ash <tom@ash.example>\nGesendet: Montag\nAn: Anna\nBetreff: Messe\n\n${THEIRS}`,
    ],
    ['Outlook, French', `De : Tom Ash\nEnvoyé : lundi\nÀ : Anna\nObjet : foire\n\n${THEIRS}`],
    ['Outlook, Spanish', `De: Tom Ash\nEnviado el: lunes\nPara: Anna\nAsunto: feria\n\n${THEIRS}`],
    ['Outlook, Portuguese', `De: Tom Ash\nEnviada em: segunda\nPara: Anna\nAssunto: feira\n\n${THEIRS}`],
    ['Outlook, Italian', `Da: Tom Ash\nInviato: lunedì\nA: Anna\nOggetto: fiera\n\n${THEIRS}`],
    ['Outlook, Dutch', `Van: Tom Ash\nVerzonden: maandag\nAan: Anna\nOnderwerp: beurs\n\n${THEIRS}`],
    [
      'Outlook on a phone, in bold',
      `*From:* Tom Ash\n*Sent:* Monday\n*To:* Anna\n*Subject:* fair\n\n${THEIRS}`,
    ],
    ['forwarded by Gmail', `---------- Forwarded message ---------\nFrom: Tom Ash\n\n${THEIRS}`],
    ['forwarded by Apple Mail', `Begin forwarded message:\n\n${THEIRS}`],
    [
      'forwarded by Notes',
      `---------------------- Forwarded by Tom Ash/HUL on 05/01/2001 09:12 AM ----\n\n${THEIRS}`,
    ],
    [
      'Notes',
      `\tTom Ash\n\t05/01/2001 09:12 AM\n\t\t \n\t\t To: Anna Lind/HUL\n\t\t cc: \n\t\t Subject: fair\n${THEIRS}`,
    ],
    ['a signature', '-- \nAnna Lind\nThe harvest company'],
    ['a phone', 'Sent from my harvest phone'],
    ['a disclaimer', 'This harvest e-mail is confidential and intended for the recipient only.'],
    ['a German disclaimer', 'Diese harvest Nachricht ist vertraulich. Amtsgericht Hull.'],
  ])('ends where that of others begins: %s', (_, theirs) => {
    const body = `Hi Tom,\r\n\r\n${OWN}\r\n\r\n${theirs.replace(/\n/g, '\r\n')}\r\n`;
    expect(ownLines(body)).toEqual(['Hi Tom,', '', OWN]);
  });

  it('is what stands below where the quotation comes first', () => {
    const body = `On Monday Tom Ash wrote:\n> ${THEIRS}\nthat was wrapped harvest\n\n${OWN}\n`;
    expect(ownLines(body)).toEqual([OWN]);
  });

  it('is nothing where all was forwarded', () => {
    expect(ownLines(`---------- Forwarded message ---------\n${THEIRS}`)).toEqual([]);
    expect(ownLines('')).toEqual([]);
  });

  it('keeps a sentence that only looks like an announcement', () => {
    expect(ownLines('From: here on we do it alone.\n\nOn Monday we meet: bring cake.')).toHaveLength(3);
  });
});

describe('takeApart', () => {
  it.each<[string, EmailLanguage, string, string | undefined, string, string | undefined]>([
    ['a plain one', 'en', `Hi Tom,\n\n${OWN}\n\nCheers,\nAnna`, 'Hi {name},', OWN, 'Cheers,'],
    ['a greeting on the line', 'en', `Hey Tom, ${OWN}\n\nThanks!\nAnna`, 'Hey {name},', OWN, 'Thanks!'],
    [
      'two names',
      'en',
      `Dear Dr. Ash and Ms. Bell:\n${OWN}\nKind regards\nAnna`,
      'Dear {name},',
      OWN,
      'Kind regards',
    ],
    ['nobody named', 'en', `Hello,\n\n${OWN}\n\nBest, Anna`, 'Hello,', OWN, 'Best,'],
    ['small letters', 'en', `hi tom,\n\n${OWN}\n\ncheers,\nanna`, 'Hi {name},', OWN, 'Cheers,'],
    ['only a name', 'en', `Tom,\n\n${OWN}\n\nAnna`, undefined, OWN, undefined],
    ['no frame', 'en', OWN, undefined, OWN, undefined],
    ['no greeting but "Hi"', 'en', `Hi just a note. ${OWN}`, undefined, `Hi just a note. ${OWN}`, undefined],
    [
      'thanks in the middle',
      'en',
      `Hi Tom,\nThanks!\n${OWN}\n\nBest,\nAnna`,
      'Hi {name},',
      `Thanks! ${OWN}`,
      'Best,',
    ],
    [
      'a postscript',
      'en',
      `Hi Tom,\n${OWN}\nBest,\nAnna\n\nPS The fair is in May this time.`,
      'Hi {name},',
      OWN,
      'Best,',
    ],
    [
      'contact lines',
      'en',
      `${OWN}\n\nAnna Lind\nCorvane\n+44 1482 000000\nanna@corvane.example`,
      undefined,
      OWN,
      undefined,
    ],
    [
      'copied from a window',
      'en',
      `Anna Lind\nMon, 3 Nov, 10:12\nto Tom\n\nHi Tom,\n${OWN}\nBest,\nAnna`,
      'Hi {name},',
      OWN,
      'Best,',
    ],
    [
      'German',
      'de',
      `Hallo Frau Berg,\n\n${OWN}\n\nViele Grüße\nAnna Lind`,
      'Hallo {name},',
      OWN,
      'Viele Grüße',
    ],
    [
      'German without umlauts',
      'de',
      `Guten Tag Herr Berg,\n${OWN}\nMit freundlichen Gruessen\nAnna`,
      'Guten Tag {name},',
      OWN,
      'Mit freundlichen Gruessen',
    ],
    [
      'French',
      'fr',
      `Bonjour Claire,\n\n${OWN}\n\nBien à vous,\nAnna`,
      'Bonjour {name},',
      OWN,
      'Bien à vous,',
    ],
    ['Spanish', 'es', `Hola, Clara:\n\n${OWN}\n\nUn saludo,\nAnna`, 'Hola {name},', OWN, 'Un saludo,'],
    [
      'Dutch',
      'nl',
      `Beste Klaas,\n\n${OWN}\n\nMet vriendelijke groet,\nAnna`,
      'Beste {name},',
      OWN,
      'Met vriendelijke groet,',
    ],
  ])('finds greeting, text and sign-off of %s', (_, language, body, greeting, text, closing) => {
    const parts = takeApart(ownLines(body), language);
    expect([parts.greeting?.form, parts.text, parts.closing?.form]).toEqual([greeting, text, closing]);
  });
});
