import { describe, expect, it } from 'vitest';
import type { WrittenDraft } from '../../lib/draft/draft.ts';
import { EmailLanguage } from '../../lib/language/email-language.ts';
import { scaffoldOf } from '../../lib/language/scaffold.ts';
import { normalizeSender } from '../../lib/lead/normalize-sender.ts';
import { generateEmail } from '../../lib/pipeline/generate-email.ts';
import type { GenerateRequest } from '../../lib/pipeline/generate-request.ts';
import { answering, fakeEngine } from './fake-engine.ts';

const GERMAN = {
  opening: 'Sie haben geschrieben, dass man in Ihrer neuen Kantine mittags sein eigenes Wort nicht versteht.',
  offer: 'Wir bauen Akustikplatten aus altem Beton für Büros und Kantinen, die man an die Decke schraubt.',
  benefit:
    'Damit könnten Ihre Leute mittags in Ruhe reden, ohne dass jemand den Sichtbeton hinter Stoff versteckt.',
  question: 'Darf ich Ihnen ein Muster schicken?',
  subject: 'neuen Kantine',
};
const FRENCH = {
  opening: "Vous avez écrit que, depuis l'ouverture, on ne s'entend plus à midi dans la nouvelle cantine.",
  offer: 'Nous fabriquons des panneaux acoustiques en béton recyclé pour les bureaux et les cantines.',
  benefit:
    "Cela pourrait rendre la cantine plus calme à midi, sans toucher à l'architecture de la salle ni aux murs.",
  question: 'Puis-je vous envoyer un échantillon ?',
  subject: 'nouvelle cantine',
};
const requestIn = (post: string, offer: string, objective: string, over: Partial<GenerateRequest> = {}) => ({
  user_json: {
    objective,
    profile_data: {
      name: 'Ayşe Kaya',
      current_company: 'Elbwerk',
      country: 'Germany',
      recent_activity: [{ kind: 'authored', text: post }],
    },
  },
  sender: normalizeSender({ name: 'Maya Lind', company: 'Corvane', offer, address: 'Kai 4, Hamburg' }),
  site: 'linkedin' as const,
  ...over,
});
const german = (over: Partial<GenerateRequest> = {}) =>
  requestIn(
    'In unserer neuen Kantine versteht man mittags sein eigenes Wort nicht. Das ist für alle sehr anstrengend.',
    'Akustikplatten aus altem Beton für Büros und Kantinen',
    'ein Muster schicken',
    over,
  );
const french = (over: Partial<GenerateRequest> = {}) =>
  requestIn(
    "Depuis l'ouverture de la nouvelle cantine, on ne s'entend plus à midi. C'est un problème pour nous.",
    'des panneaux acoustiques en béton pour les bureaux et les cantines',
    'envoyer un échantillon',
    over,
  );

async function written(request: GenerateRequest, ...answers: object[]) {
  const engine = fakeEngine(() =>
    answering(JSON.stringify(answers.length > 1 ? answers.shift() : answers[0])),
  );
  let last: WrittenDraft | undefined;
  for await (const event of generateEmail(request, engine, new AbortController().signal)) {
    if (event.type === 'failed') throw new Error(event.failure.detail);
    if (event.type === 'done') last = event.written;
  }
  if (!last) throw new Error('nothing was written');
  return { draft: last, engine };
}
const hard = ({ findings }: WrittenDraft) =>
  findings.filter(({ severity }) => severity === 'hard').map(({ why, params }) => [why, ...params].join(' '));

describe('generateEmail in another language', () => {
  it('writes to a German whom a German offers something in German', async () => {
    const { draft, engine } = await written(german(), GERMAN);
    expect(draft.body).toBe(
      `Guten Tag Ayşe Kaya,\n\n${GERMAN.opening}\n\n${GERMAN.offer} ${GERMAN.benefit}\n\n${GERMAN.question}\n\nBeste Grüße\nMaya Lind`,
    );
    expect(draft.footer).toContain('antworten Sie einfach mit „Nein“');
    expect(draft.footer).toContain('in Ihrem öffentlichen LinkedIn-Profil');
    expect(hard(draft)).toEqual([]);
    expect(draft).toMatchObject({
      warnings: expect.arrayContaining(['language_unchecked']),
      speech: { language: 'de', address: 'formal' },
    });
    const [asked] = engine.requests;
    expect(engine.requests).toHaveLength(1);
    expect(asked?.messages[0]?.content).toContain('Wartung der Kompressoren');
    expect(asked?.messages[1]?.content).toContain('unserer neuen Kantine');
  });

  it('writes French with its blanks before marks, which break no line', async () => {
    const { draft } = await written(french(), FRENCH);
    expect(draft.body).toBe(
      `Bonjour Ayşe Kaya,\n\n${FRENCH.opening}\n\n${FRENCH.offer} ${FRENCH.benefit}\n\nPuis-je vous envoyer un échantillon\u00a0?\n\nCordialement,\nMaya Lind`,
    );
    expect(hard(draft)).toEqual([]);
  });

  it('says "du" throughout where that is chosen, and goes on in small letters behind the greeting', async () => {
    const answer = {
      ...GERMAN,
      opening:
        'In deinem Beitrag schreibst du, dass man in der neuen Kantine mittags sein eigenes Wort nicht versteht.',
      benefit: GERMAN.benefit.replace('Ihre Leute', 'eure Leute'),
      question: 'Darf ich dir ein Muster schicken?',
    };
    const { draft } = await written(german({ address: 'informal' }), answer);
    expect(draft.body).toContain('Hallo Ayşe,\n\nin deinem Beitrag schreibst du');
    expect(draft.footer).toContain('in deinem öffentlichen');
    expect(hard(draft)).toEqual([]);
  });

  it('has a slip into the other form mended', async () => {
    const slip = {
      ...GERMAN,
      benefit:
        'Damit könnten deine Leute mittags in Ruhe reden, ganz ohne Stoff vor dem Sichtbeton der Kantine.',
    };
    const { draft, engine } = await written(german(), slip, { benefit: GERMAN.benefit });
    expect(draft.body).toContain(GERMAN.benefit);
    expect(engine.requests[1]?.messages.at(-1)?.content).toContain('not "deine"');
  });

  it('quotes the fact where the model speaks as the lead, and says the rest in the user’s own words', async () => {
    const bad = {
      ...GERMAN,
      opening:
        'Sie haben geschrieben, dass man in unserer neuen Kantine mittags sein eigenes Wort nicht versteht.',
      offer: 'Wir bauen 45 Akustikplatten aus altem Beton für Büros und Kantinen, die man schraubt.',
    };
    const { draft } = await written(german(), bad);
    expect(draft.body).toContain(
      'Sie haben geschrieben: „In unserer neuen Kantine versteht man mittags sein eigenes Wort nicht.“',
    );
    expect(draft.body).toContain('Unser Angebot: Akustikplatten aus altem Beton für Büros und Kantinen.');
    expect(hard(draft)).toEqual([]);
  });

  it('quotes a fact in another language as it stands', async () => {
    const request = french({ language: 'de' });
    const { draft, engine } = await written(request, GERMAN);
    expect(draft.body).toContain('Guten Tag Ayşe Kaya,\n\nSie haben geschrieben: „');
    expect(draft.body).toContain("on ne s'entend plus à midi");
    expect(engine.requests[0]?.schema).toMatchObject({
      required: ['offer', 'benefit', 'question', 'subject'],
    });
  });

  it('keeps to English, and says so, where the offer is not in the lead’s language', async () => {
    const request = {
      ...german(),
      sender: normalizeSender({
        name: 'Maya Lind',
        offer: 'panels for the office and the canteen',
        company: 'Corvane',
        address: 'Kai',
      }),
    };
    const { draft } = await written(request, GERMAN);
    expect(draft.body).toMatch(/^Hi Ayşe,/);
    expect(draft.warnings).toContain('other_language');
    expect(draft.speech).toBeUndefined();
  });

  it.each(EmailLanguage.options.filter((language) => language !== 'en'))(
    'has no English word of code’s own in %s',
    async (language) => {
      const [example] = scaffoldOf(language).examples.formal;
      for (const address of ['formal', 'informal'] as const)
        for (const known of [true, false]) {
          const request = requestIn(known ? (example?.fact ?? '') : '', '', '', { language, address });
          const answer = { opening: '', offer: '1', benefit: '', question: '1', subject: 'x' };
          const { draft } = await written(request, answer);
          const own = `${draft.body}\n${draft.footer}`;
          expect(own).not.toMatch(/\b(Best|Hi|Hello|Dear|You|your|wrote|Would|the|We|offer|plans|again)\b/);
        }
    },
  );

  it.each(['de', 'fr', 'es', 'pt', 'it', 'nl'] as const)('follows up and answers in %s', async (language) => {
    const { draft } = await written(german({ language }), GERMAN);
    for (const task of [
      { type: 'follow_up' as const, number: 3 as const },
      { type: 'reply' as const, answer: 'Please remove me from your list and do not write again.' },
    ]) {
      const next = await written(german({ language, task, earlier: draft, versions: [draft] }), GERMAN);
      expect(next.draft.body).not.toMatch(/\b(This|note|email to you|Thank|write|answer)\b/);
      expect(next.draft.speech?.language).toBe(language);
    }
  });
});
