import { describe, expect, it } from 'vitest';
import { buildFooter } from '../../lib/email/footer.ts';
import { plainOffer, plainOpening, proofSentence } from '../../lib/email/plain-parts.ts';
import { EmailLanguage } from '../../lib/language/email-language.ts';
import { emptyProfile } from '../../lib/lead/empty-profile.ts';
import { normalizeSender } from '../../lib/lead/normalize-sender.ts';
import { askPlainly } from '../../lib/prompt/ask-pattern.ts';

const speech = (language: EmailLanguage, address: 'formal' | 'informal' = 'formal') => ({
  language,
  address,
});

describe('a goal as a question', () => {
  it.each<[EmailLanguage, 'formal' | 'informal', string, string]>([
    ['de', 'formal', 'ein Pilot auf einer Linie', 'Wäre ein Pilot auf einer Linie für Sie interessant?'],
    ['de', 'informal', 'Einen Test auf einer Linie', 'Darf ich dir einen Test auf einer Linie vorschlagen?'],
    ['de', 'formal', 'eine Musterkiste schicken', 'Darf ich Ihnen eine Musterkiste schicken?'],
    ['de', 'formal', 'ein Gespräch vereinbaren', 'Wollen wir ein Gespräch vereinbaren?'],
    ['de', 'formal', 'a pilot on one line', 'Wäre ein kurzes Gespräch dazu für Sie interessant?'],
    ['de', 'formal', 'ein Budget bewilligt bekommen', 'Wäre ein kurzes Gespräch dazu für Sie interessant?'],
    ['fr', 'formal', 'envoyer un échantillon', 'Puis-je vous envoyer un échantillon ?'],
    ['fr', 'informal', 'envoyer un échantillon', "Puis-je t'envoyer un échantillon ?"],
    ['fr', 'formal', 'un essai sur une ligne', "Est-ce qu'un essai sur une ligne vous intéresserait ?"],
    ['es', 'formal', 'una prueba en una línea', '¿Le interesaría una prueba en una línea?'],
    ['es', 'informal', 'enviar una muestra', '¿Te puedo enviar una muestra?'],
    [
      'pt',
      'formal',
      'uma demonstração de meia hora',
      'Uma demonstração de meia hora seria do seu interesse?',
    ],
    ['it', 'formal', 'una prova su una linea', 'Potrebbe interessarLe una prova su una linea?'],
    ['nl', 'informal', 'een proefdoos sturen', 'Mag ik je een proefdoos sturen?'],
    ['nl', 'formal', 'een proef van vier weken', 'Zou een proef van vier weken interessant voor u zijn?'],
    ['de', 'formal', 'Termin vereinbaren', 'Wäre ein Termin für Sie interessant?'],
    ['de', 'formal', 'Demo zeigen', 'Wäre eine Demo für Sie interessant?'],
    ['de', 'formal', 'sich auf einen Kaffee treffen', 'Wäre ein kurzes Gespräch dazu für Sie interessant?'],
    ['de', 'formal', 'kurz sich treffen', 'Wäre ein kurzes Gespräch dazu für Sie interessant?'],
    ['nl', 'formal', 'afspraak plannen', 'Zou een afspraak interessant voor u zijn?'],
    ['nl', 'formal', 'zich kort voorstellen', 'Zou een kort gesprek hierover interessant voor u zijn?'],
    ['fr', 'formal', 'envoyer démo', 'Un court échange à ce sujet vous intéresserait-il ?'],
    ['fr', 'formal', 'se rencontrer', 'Un court échange à ce sujet vous intéresserait-il ?'],
    ['es', 'formal', 'enviar demo', '¿Le interesaría una breve conversación sobre esto?'],
    ['es', 'formal', 'agendar llamada', '¿Le interesaría una breve conversación sobre esto?'],
    ['pt', 'formal', 'enviar demo', 'Uma breve conversa sobre isso seria do seu interesse?'],
    ['pt', 'formal', 'agendar reunião', 'Uma breve conversa sobre isso seria do seu interesse?'],
    ['it', 'formal', 'inviare demo', 'Potrebbe interessarLe una breve conversazione su questo?'],
    ['it', 'formal', 'fissare chiamata', 'Potrebbe interessarLe una breve conversazione su questo?'],
    ['de', 'formal', 'Ein kurzes Gespräch führen', 'Wollen wir ein kurzes Gespräch führen?'],
    ['de', 'formal', 'unsere Demo zeigen', 'Darf ich Ihnen unsere Demo zeigen?'],
    ['nl', 'formal', 'Een afspraak plannen', 'Zullen we een afspraak plannen?'],
    ['fr', 'formal', 'Envoyer une démo', 'Puis-je vous envoyer une démo ?'],
    ['fr', 'formal', "Organiser l'essai", "Pourrions-nous organiser l'essai ?"],
    ['fr', 'formal', "convenir d'un appel", "Pourrions-nous convenir d'un appel ?"],
    ['es', 'formal', 'Agendar una llamada', '¿Podríamos agendar una llamada?'],
    ['es', 'formal', 'empezar con una prueba', '¿Podríamos empezar con una prueba?'],
    ['pt', 'formal', 'Agendar uma reunião', 'Poderíamos agendar uma reunião?'],
    ['it', 'formal', 'Fissare una chiamata', 'Potremmo fissare una chiamata?'],
    ['it', 'formal', "organizzare un'ora di prova", "Potremmo organizzare un'ora di prova?"],
    ['en', 'formal', 'send a sample box', 'Could I send you a sample box?'],
  ])('in %s, %s: %j is asked as %j', (language, address, goal, question) => {
    expect(askPlainly(goal, speech(language, address))).toBe(question);
  });
});

describe('what code says of lead and offer', () => {
  const sender = (offer: string, proof: string[] = []) => normalizeSender({ name: 'Maya', offer, proof });
  const context = (language: EmailLanguage, offer: string, proof: string[] = []) => ({
    profile: { current_company: 'Brackenhall' },
    sender: sender(offer, proof),
    objective: '',
    fact: undefined,
    speech: speech(language),
  });

  it.each<[EmailLanguage, string, string]>([
    ['de', 'Akustikplatten aus Beton für Büros', 'Unser Angebot: Akustikplatten aus Beton für Büros.'],
    ['de', 'Wir bauen Platten für Büros.', 'Wir bauen Platten für Büros.'],
    ['de', 'acoustic panels for the office', 'Unser Angebot: "acoustic panels for the office".'],
    ['fr', 'des panneaux pour les bureaux', 'Notre offre : des panneaux pour les bureaux.'],
  ])('in %s offers %j as %j', (language, offer, said) => {
    expect(plainOffer(context(language, offer))).toBe(said);
  });

  it('gives a proof only in the language of the email', () => {
    const german = 'Akustikplatten für Büros und Kantinen';
    const proof = '38 % weniger Hall in der Kantine';
    expect(proofSentence(context('de', german, [proof]))).toBe(`Zum Beispiel: ${proof}.`);
    expect(proofSentence(context('fr', german, [proof]))).toBe('');
  });

  it('says so where nothing is known', () => {
    expect(plainOpening(context('de', ''))).toBe(
      'Ihre Pläne bei Brackenhall kenne ich nicht, deshalb nur kurz: ein Angebot, eine Frage.',
    );
  });
});

describe('the footer', () => {
  const lead = { profile: { ...emptyProfile(), country: 'Germany' }, site: 'linkedin' as const };
  it.each(EmailLanguage.options.filter((language) => language !== 'en'))(
    'has no English word in %s',
    (language) => {
      const sender = normalizeSender({ name: 'Maya', company: 'Corvane', address: 'Kai 4' });
      for (const address of ['formal', 'informal'] as const) {
        const lines = buildFooter(sender, lead, speech(language, address)).split('\n');
        expect(lines).toHaveLength(4);
        expect(lines.slice(2).join(' ')).not.toMatch(/\b(I|you|your|not|again|reply)\b/);
      }
    },
  );

  it('leaves the sender’s own opt-out line as it is', () => {
    const sender = normalizeSender({ name: 'Maya', opt_out: 'Say no.' });
    expect(buildFooter(sender, lead, speech('de')).split('\n').at(-1)).toBe('Say no.');
  });
});
