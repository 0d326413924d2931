import { describe, expect, it } from 'vitest';
import { plainOffer, proofSentence } from '../../lib/email/plain-parts.ts';
import type { EmailLanguage } from '../../lib/language/email-language.ts';
import { normalizeSender } from '../../lib/lead/normalize-sender.ts';

const context = (offer: string, proof: string[] = [], language: EmailLanguage = 'en') => ({
  profile: { current_company: 'Brackenhall' },
  sender: normalizeSender({ name: 'Maya Lind', company: 'Corvane', offer, proof }),
  objective: '',
  fact: undefined,
  speech: { language, address: 'formal' as const },
});

describe('an offer in the language of the email', () => {
  it.each<[EmailLanguage, string, string]>([
    ['de', 'Wir bauen Sensoren für Häfen', 'Wir bauen Sensoren für Häfen.'],
    [
      'de',
      'Sensoren, die hören, wann ein Lager verschleißt',
      'Unser Angebot: Sensoren, die hören, wann ein Lager verschleißt.',
    ],
    ['de', 'hilft Teams bei der Planung', 'Corvane hilft Teams bei der Planung.'],
    ['de', 'Eine Plattform, die Schichten plant', 'Unser Angebot: eine Plattform, die Schichten plant.'],
    ['de', 'Unsere Sensoren hören den Verschleiß', 'Unsere Sensoren hören den Verschleiß.'],
    ['de', 'Corvane baut Sensoren für Häfen', 'Corvane baut Sensoren für Häfen.'],
    ['de', 'Software für Häfen!', 'Unser Angebot: Software für Häfen.'],
    [
      'de',
      'Schulungen für die Fahrer, siehe https://corvane.example',
      'Unser Angebot: Schulungen für die Fahrer.',
    ],
    ['de', 'Ihr Lager steht zu oft? Wir helfen Ihnen mit Sensoren.', 'Wir helfen Ihnen mit Sensoren.'],
    ['de', 'Ich berate Praxen bei der Abrechnung', 'Ich berate Praxen bei der Abrechnung.'],
    ['de', 'Bei Corvane bauen wir Sensoren für die Häfen', 'Bei Corvane bauen wir Sensoren für die Häfen.'],
    [
      'de',
      '- Sensoren für Häfen\n- Schulungen für die Teams',
      'Unser Angebot: Sensoren für Häfen und Schulungen für die Teams.',
    ],
    ['de', 'Wir bieten', ''],
    ['de', 'Was kostet ein Stillstand?', ''],
    ['de', 'der führende Planer für Stationen', 'Unser Angebot: der führende Planer für Stationen.'],
    ['de', 'Planung der Schichten in einem Tag', 'Unser Angebot: Planung der Schichten in einem Tag.'],
    ['de', 'Mit uns planen Sie die Schichten schneller', 'Mit uns planen Sie die Schichten schneller.'],
    ['fr', 'Nous fabriquons des capteurs pour les ports', 'Nous fabriquons des capteurs pour les ports.'],
    ['fr', 'des capteurs pour les ports', 'Notre offre : des capteurs pour les ports.'],
    ['fr', 'aider les équipes à planifier', 'Notre offre : aider les équipes à planifier.'],
    [
      'fr',
      'Une plateforme qui planifie les équipes',
      'Notre offre : une plateforme qui planifie les équipes.',
    ],
    ['fr', 'Corvane fabrique des capteurs', 'Corvane fabrique des capteurs.'],
    ['fr', 'Vos stocks dorment ? Nous les vendons pour vous.', 'Nous les vendons pour vous.'],
    ['fr', 'Notre logiciel planifie les équipes', 'Notre logiciel planifie les équipes.'],
    [
      'fr',
      'des capteurs pour les ports, voir https://corvane.example',
      'Notre offre : des capteurs pour les ports.',
    ],
    [
      'fr',
      'Chez Corvane, nous fabriquons des capteurs pour les ports',
      'Chez Corvane, nous fabriquons des capteurs pour les ports.',
    ],
    ['fr', 'Nous proposons', ''],
    ['es', 'Fabricamos sensores para los puertos', 'Fabricamos sensores para los puertos.'],
    ['es', 'sensores para los puertos', 'Nuestra propuesta: sensores para los puertos.'],
    ['es', 'ayudar a los equipos a planificar', 'Nuestra propuesta: ayudar a los equipos a planificar.'],
    [
      'es',
      'Una plataforma que planifica los turnos',
      'Nuestra propuesta: una plataforma que planifica los turnos.',
    ],
    ['es', 'Corvane fabrica sensores para los puertos', 'Corvane fabrica sensores para los puertos.'],
    ['es', '¿Pierde horas con los turnos? Nosotros los planificamos.', 'Nosotros los planificamos.'],
    ['es', 'Ayudamos a los equipos a planificar', 'Ayudamos a los equipos a planificar.'],
    ['it', 'Produciamo sensori per i porti', 'Produciamo sensori per i porti.'],
    ['it', 'sensori per i porti', 'La nostra proposta: sensori per i porti.'],
    [
      'it',
      'Una piattaforma che pianifica i turni',
      'La nostra proposta: una piattaforma che pianifica i turni.',
    ],
    ['it', 'Corvane produce sensori per i porti', 'Corvane produce sensori per i porti.'],
    ['pt', 'Fabricamos sensores para os portos', 'Fabricamos sensores para os portos.'],
    ['pt', 'sensores para os portos', 'A nossa proposta: sensores para os portos.'],
    ['pt', 'ajudar as equipes a planejar', 'A nossa proposta: ajudar as equipes a planejar.'],
    ['pt', 'Uma plataforma que planeja os turnos', 'A nossa proposta: uma plataforma que planeja os turnos.'],
    ['pt', 'Corvane fabrica sensores para os portos', 'Corvane fabrica sensores para os portos.'],
    ['pt', 'A sua equipe perde horas? Nós ajudamos.', 'Nós ajudamos.'],
    ['pt', 'Ajudamos as equipes a planejar', 'Ajudamos as equipes a planejar.'],
    ['nl', 'Wij maken sensoren voor de havens', 'Wij maken sensoren voor de havens.'],
    ['nl', 'sensoren voor de havens', 'Ons aanbod: sensoren voor de havens.'],
    ['nl', 'teams helpen met de planning', 'Ons aanbod: teams helpen met de planning.'],
    ['nl', 'Een platform dat de diensten plant', 'Ons aanbod: een platform dat de diensten plant.'],
    ['nl', 'Corvane maakt sensoren voor de havens', 'Corvane maakt sensoren voor de havens.'],
    ['nl', 'Verliest u uren met de planning? Wij helpen.', 'Wij helpen.'],
    ['nl', 'We helpen teams met de planning', 'We helpen teams met de planning.'],
  ])('%s “%s”', (language, offer, expected) => {
    expect(plainOffer(context(offer, [], language))).toBe(expected);
  });
});

describe('a proof in the language of the email', () => {
  it.each<[EmailLanguage, string, string]>([
    ['de', 'Ein Hafen spart 38 %', 'Zum Beispiel: Ein Hafen spart 38 %.'],
    ['de', 'Ein Hafen spart mit uns 38 % der Kosten.', 'Ein Hafen spart mit uns 38 % der Kosten.'],
    ['de', '38 % weniger Stillstand in einem Hafen', 'Zum Beispiel: 38 % weniger Stillstand in einem Hafen.'],
    ['de', 'Wussten Sie, dass ein Hafen 38 % spart?', ''],
    ['de', 'Ein Hafen spart 38 % (https://corvane.example/h).', 'Ein Hafen spart 38 %.'],
    ['de', 'wir haben 40 Häfen beliefert', 'Wir haben 40 Häfen beliefert.'],
    ['de', 'Kunden: Pemberly, Orrin', 'Zum Beispiel: Pemberly, Orrin.'],
    ['de', 'z. B. spart ein Hafen 38 %', 'Zum Beispiel spart ein Hafen 38 %.'],
    ['de', 'A hub cut stops by 38 % with the sensors', ''],
    [
      'fr',
      'Un port économise 38 % avec nos capteurs',
      'Par exemple : un port économise 38 % avec nos capteurs.',
    ],
    ['fr', "38 % d'arrêts en moins dans un port", "Par exemple : 38 % d'arrêts en moins dans un port."],
    ['fr', "Saviez-vous qu'un port économise 38 % ?", ''],
    ['fr', 'nous équipons 40 ports', 'Nous équipons 40 ports.'],
    ['fr', 'Clients : Pemberly, Orrin', 'Par exemple : Pemberly, Orrin.'],
    ['fr', 'Un port économise 38 % (https://corvane.example/p).', 'Un port économise 38 %.'],
    [
      'es',
      'Un puerto ahorra el 38 % con nuestros sensores',
      'Por ejemplo: un puerto ahorra el 38 % con nuestros sensores.',
    ],
    ['es', '38 % menos de paradas en un puerto', 'Por ejemplo: 38 % menos de paradas en un puerto.'],
    ['es', '¿Sabía que un puerto ahorra el 38 %?', ''],
    ['es', 'equipamos 40 puertos con la solución', 'Por ejemplo: equipamos 40 puertos con la solución.'],
    [
      'it',
      'Un porto risparmia il 38 % con i nostri sensori',
      'Per esempio: un porto risparmia il 38 % con i nostri sensori.',
    ],
    ['it', '38 % di fermi in meno in un porto', 'Per esempio: 38 % di fermi in meno in un porto.'],
    ['it', 'Sapeva che un porto risparmia il 38 %?', ''],
    [
      'pt',
      'Um porto economiza 38 % com os nossos sensores',
      'Por exemplo: um porto economiza 38 % com os nossos sensores.',
    ],
    ['pt', '38 % menos paradas em um porto', 'Por exemplo: 38 % menos paradas em um porto.'],
    ['pt', 'Sabia que um porto economiza 38 %?', ''],
    [
      'nl',
      'Een haven bespaart 38 % met onze sensoren',
      'Bijvoorbeeld: een haven bespaart 38 % met onze sensoren.',
    ],
    ['nl', '38 % minder stilstand in een haven', 'Bijvoorbeeld: 38 % minder stilstand in een haven.'],
    ['nl', 'Wist u dat een haven 38 % bespaart?', ''],
  ])('%s “%s”', (language, proof, expected) => {
    expect(proofSentence(context('Sensoren', [proof], language))).toBe(expected);
  });
});
