import { describe, expect, it } from 'vitest';
import { codes, news, posted, signals } from './situation-of.ts';

describe('leadSituation knows a bad moment', () => {
  it.each([
    'My father, who founded this company, passed away on Sunday.',
    'We lost our co-founder last week.',
    'In the night to Monday we lost Ilse, my wife.',
    'We told 90 colleagues that the Bremen works will close.',
    'I was laid off yesterday along with my whole team.',
    'My role has been eliminated.',
    'Today we had to say goodbye to 40 colleagues.',
    'We had to lay off a third of the team.',
    'Last month I was diagnosed with cancer.',
    'Our warehouse was destroyed by the flood.',
    'Meine Mutter ist am Freitag gestorben.',
    'Wir mussten heute 30 Mitarbeiter entlassen.',
    'Meine Stelle wurde gestrichen.',
    'Mon père est décédé dimanche.',
    "J'ai été licenciée la semaine dernière.",
    'Mi madre falleció el domingo.',
    'Me despidieron ayer después de ocho años.',
    'Meu pai faleceu no domingo.',
    'Fui demitida ontem.',
    'Mio padre è mancato domenica.',
    'Sono stato licenziato ieri.',
    'Mijn moeder is zondag overleden.',
    'Ik ben gisteren ontslagen.',
    'Onze loods is vannacht afgebrand.',
  ])('in a post: %s', (text) => {
    expect(signals(posted(`${text} Thank you all.`))).toContainEqual({
      code: 'bad_moment',
      evidence: text,
      field: 'recent_activity',
    });
  });

  it.each([
    'Brackenhall lays off a third of its staff.',
    'Brackenhall files for insolvency.',
    'Brackenhall to cut 90 jobs and close its Bremen works.',
    'Brackenhall baut 200 Stellen ab: Stellenabbau im Werk Goole.',
    'Brackenhall est placée en redressement judiciaire.',
    'Brackenhall entra en concurso de acreedores.',
    'Brackenhall pede recuperação judicial.',
    'Brackenhall annuncia licenziamenti collettivi.',
    'Brackenhall is failliet verklaard.',
    'Brackenhall cuts 120 jobs.',
  ])("in the company's news: %s", (text) => {
    expect(codes(news(text))).toContain('bad_moment');
  });

  it.each([
    ['a supplier', posted('Our only supplier of resin filed for insolvency on Friday.')],
    ['a product', posted('We sell loss prevention for shops, and we removed dead code and a kill switch.')],
    ['a product', posted('Our data loss was zero. We lost our biggest deal to a rival.')],
    [
      'a trade',
      {
        current_company: 'Stillwater Funeral Software',
        ...posted('Our funeral planner now prints obituaries of those who passed away.'),
      },
    ],
    ['a trade', { headline: 'Outplacement consultant', ...posted('We help people after layoffs.') }],
    ['somebody else', posted('Layoffs at big tech firms keep making headlines.')],
    ['a past role', { career_history: [{ title: 'Lay-off planner', company: 'Oakford', end: '2009' }] }],
    ['long ago', posted('My father passed away in 2009 and left me a foundry.')],
    ['long ago', posted('I was laid off yesterday.', { age: '2y' })],
    ['the opposite', news('Brackenhall avoids layoffs thanks to a new order.')],
    ['a comment', { recent_activity: [{ kind: 'commented', text: 'My father passed away too.' }] }],
    ['a figure of speech', posted('The war for talent is real and our old scanner finally died.')],
    ['a figure of speech', posted('Our team is dying to show you the new hall.')],
    ['an everyday sentence', posted('My son passed his driving test and our partner left us for a rival.')],
    ['an everyday sentence', posted('My friend told me that his startup died.')],
    ['an everyday sentence', posted('I let go of perfection, and we added redundancy to the servers.')],
    ['an offer of help', posted('We are hiring: if you were laid off, write to us.')],
    ['a cause', posted('Ich entwickle Software gegen Burnout und mein Sohn hat sein Handy verloren.')],
    ['a farewell', posted('Nuestra directora se despide de sus compañeros tras veinte años.')],
    ['a German everyday sentence', posted('Wir bauen eine neue Halle und suchen 20 Mitarbeiter.')],
  ])('and not where it is about %s', (_, profile) => {
    expect(codes(profile)).not.toContain('bad_moment');
  });

  it('takes a skill in labour law for no trade in layoffs', () => {
    expect(
      codes({ ...news('Brackenhall lays off a third of its staff.'), skills: ['Labour law'] }),
    ).toContain('bad_moment');
  });
});
