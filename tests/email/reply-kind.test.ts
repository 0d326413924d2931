import { describe, expect, it } from 'vitest';
import { replyKind } from '../../lib/email/reply-kind.ts';

describe('replyKind', () => {
  it.each([
    'no',
    'No.',
    '"no"',
    'nein.\nGruß Tom',
    'Hi Maya, no.\n\nTom',
    'STOP',
    'No thanks.',
    'No thanks, please take me off your list.',
    'Leave me alone',
    "We'll pass.",
    'Please write me no more emails.',
    'Please delete my data.',
    'Please do not reply to this message or any other email. Stop.',
    'Kein Bedarf, bitte keine E-Mails mehr.',
    'Wir haben keinen Bedarf.',
    'Das ist leider nichts für uns.',
    'Bitte löschen Sie meine Daten.',
    'Non, grazie.',
    'Je ne suis pas intéressé.',
    'No, gracias.',
    'Não, obrigado.',
    'Nee, bedankt.',
    'Not for us, thanks.',
    'Please stop emailing me.',
    'Bitte schreiben Sie mir nicht mehr.',
    'Bitte kontaktieren Sie uns nicht mehr.',
    'Cela ne nous intéresse pas.',
    'Merci de ne plus me contacter.',
    'No estamos interesados.',
    'No me envíe más correos.',
    'Não estamos interessados.',
    'Não me envie mais e-mails.',
    'Non siamo interessati.',
    'Non mi scriva più.',
    'Niet meer mailen graag.',
  ])('takes "%s" as a refusal', (answer) => {
    expect(replyKind(answer)).toEqual({ kind: 'refusal', asksToStop: true });
  });

  it.each([
    'No thanks to the call, but do send the deck, that sounds useful.',
    "I'm not interested in a demo right now, but what does it cost for 3 lines?",
    'nein danke, aber schicken Sie mir die Preise',
    "Don't email me at this address, use jo@b.example, I'm keen.",
    'Sounds great! Send it. To unsubscribe from our newsletter click here.',
  ])('takes "%s" as an answer, and says that they said no', (answer) => {
    expect(replyKind(answer)).toEqual({ kind: 'answer', asksToStop: true });
  });

  it.each([
    'I am out of the office until 3 May.',
    'I am on vacation until 5 May.',
    'Ich bin im Urlaub bis 5. Mai.',
    'Ich bin derzeit nicht im Hause.',
    'Je suis en congés jusqu’au 5 mai.',
    'I am currently away and will be back on Monday.',
    'Automatic reply: thank you for your message.',
  ])('takes "%s" as a machine’s', (answer) => {
    expect(replyKind(answer).kind).toBe('automatic');
  });

  it.each([
    'I was out of the office last week, sorry. Yes, Tuesday at 10 works.',
    "J'étais absent du bureau; oui, envoyez la brochure.",
    'We have a shutdown in April. What does a pilot cost?',
    'There is no interest charged on that, right?',
    'Danke, das klingt interessant.',
    "Please don't send it by post.",
    "I don't write code myself, Jo does.",
    'That is not for me to decide, ask Jo.',
    'Je ne vous ai pas écrit plus tôt, désolé.',
  ])('takes "%s" as an answer', (answer) => {
    expect(replyKind(answer).kind).toBe('answer');
  });
});
