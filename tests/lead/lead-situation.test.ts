import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { leadSituation } from '../../lib/lead/lead-situation.ts';
import { normalizeProfile } from '../../lib/lead/normalize-profile.ts';
import { normalizeSender } from '../../lib/lead/normalize-sender.ts';

const SENDER = {
  name: 'Maya Lindqvist',
  company: 'Corvane AB',
  offer: 'vibration sensors that hear a bearing wear out weeks before a machine stops',
};
const LEAD = {
  name: 'Helen Marsh',
  current_company: 'Brackenhall',
  current_title: 'COO',
  about: 'I look after four parcel hubs in the north.',
};
const signals = (profile_data: object, sender: object = {}) =>
  leadSituation(
    normalizeProfile({ objective: 'a call', profile_data: { ...LEAD, ...profile_data } }).user_json,
    normalizeSender({ ...SENDER, ...sender }),
  );
const codes = (profile_data: object, sender: object = {}) =>
  signals(profile_data, sender).map(({ code }) => code);
const posted = (text: string, more: object = {}) => ({
  recent_activity: [{ kind: 'authored', text, ...more }],
});
const news = (text: string) => ({ company_updates: [{ text }] });

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
});

describe('leadSituation knows a colleague', () => {
  it.each([
    { current_company: 'Corvane' },
    { current_company: 'CORVANE GmbH & Co. KG' },
    { current_company: '', headline: 'Engineer bei Corvane | Speaker' },
    { career_history: [{ title: 'Board member', company: 'Corvane Group', end: '' }] },
    { email: 'erik@corvane.example' },
  ])('%j', (profile) => {
    expect(codes(profile)).toContain('colleague');
  });

  it.each([
    { current_company: 'Corvane Bakery' },
    { career_history: [{ title: 'Intern', company: 'Corvane', end: '2015' }] },
    { email: 'erik@brackenhall.example' },
  ])('and not %j', (profile) => {
    expect(codes(profile)).not.toContain('colleague');
  });
});

describe('leadSituation knows a competitor', () => {
  const offer = 'a scheduling assistant for hospital wards that fills a shift within the hour';
  it.each([
    [{ about: 'We build a scheduling assistant for clinics.' }, { offer }],
    [{ headline: 'Founder of Brackenhall', about: 'Brackenhall is a scheduling assistant.' }, { offer }],
    [{ about: 'We make wireless vibration sensors.' }, {}],
    [{}, { offer: 'parcel sorting that is cheaper than Brackenhall' }],
    [{}, { offer: 'an alternative to Oakford and Brackenhall' }],
    [{ about: 'Wir entwickeln Schwingungssensoren.' }, { offer: 'Schwingungssensoren für Lager' }],
  ])('%j', (profile, sender) => {
    expect(codes(profile, sender)).toContain('competitor');
  });

  it.each([
    [
      {
        headline: 'Head of the Scheduling Assistant team',
        about: 'We use a scheduling assistant every day.',
      },
      { offer },
    ],
    [{ about: 'We build machines with vibration sensors inside.' }, {}],
    [
      { about: 'We make batteries for e-bikes.' },
      { offer: "batteries that store a factory's cheap night power" },
    ],
    [{}, { proof: ['Brackenhall saved 38 % with our sensors.'] }],
    [{ current_company: 'Corvane', about: 'We make vibration sensors.' }, {}],
  ])('and not %j', (profile, sender) => {
    expect(codes(profile, sender)).not.toContain('competitor');
  });
});

describe('leadSituation knows a private address', () => {
  it.each([
    'a.b@gmail.com',
    'A@GMX.de',
    'a@web.de',
    'a@orange.fr',
    'a@hotmail.es',
    'a@yahoo.com.br',
    'a@libero.it',
    'a@ziggo.nl',
  ])('%s', (email) => {
    expect(codes({ email })).toContain('freemail');
  });

  it.each(['', 'a@brackenhall.example', 'a@mail.brackenhall.example', 'a@gmail.brackenhall.example'])(
    'and not %j',
    (email) => {
      expect(codes({ email })).not.toContain('freemail');
    },
  );
});

describe('leadSituation knows who is between jobs', () => {
  const ended = {
    current_company: '',
    current_title: '',
    career_history: [{ title: 'CTO', company: 'Ax', start: '2017', end: '2026-08' }],
  };
  it.each([
    'Supply chain leader, open to new roles',
    'Actively seeking a new marketing position',
    'Ingenieur | auf der Suche nach einer neuen Herausforderung',
    "Comptable à la recherche d'un nouveau poste",
    'Contable en búsqueda activa de empleo',
    'Analista em busca de recolocação',
    'Responsabile acquisti in cerca di nuove opportunità',
    'Inkoper op zoek naar een nieuwe uitdaging',
    '#OpenToWork',
  ])('by the headline: %s', (headline) => {
    expect(codes({ headline })).toContain('between_jobs');
  });

  it('by roles that have all ended, or a headline that looks back', () => {
    expect(codes(ended)).toContain('between_jobs');
    expect(codes({ ...ended, career_history: [], headline: 'Ex-CTO of Ax' })).toContain('between_jobs');
  });

  it.each([
    { headline: 'Recruiter seeking engineers' },
    { headline: 'Founder at Brackenhall | ex-Oakford' },
    { headline: 'Looking for better ways to move parcels' },
    { headline: 'Wir suchen Verstärkung' },
    { career_history: [{ title: 'CTO', company: 'Ax', end: '2019' }] },
    { current_company: '', current_title: '' },
  ])('and not %j', (profile) => {
    expect(codes(profile)).not.toContain('between_jobs');
  });
});

it('says that a lead of whom only name, title and company are known is thin', () => {
  expect(codes({ about: '' })).toEqual(['thin_lead']);
  expect(codes({})).toEqual([]);
});

describe('leadSituation takes a lead who only likes', () => {
  const likes = { recent_activity: [{ kind: 'liked', text: 'What a fine summer party at the harbour.' }] };
  const role = { title: 'COO', company: 'Brackenhall', start: '2021', end: '' };
  it.each([
    ['an about', { about: 'I look after four parcel hubs.' }],
    ['a short about', { about: 'I run hubs.' }],
    ['a role described', { about: '', career_history: [{ ...role, description: 'Uptime of sorters.' }] }],
    [
      'a role before',
      { about: '', career_history: [role, { title: 'Planner', company: 'Oakford', end: '2020' }] },
    ],
  ])('for known by %s', (_, profile) => {
    expect(codes({ ...likes, ...profile })).not.toContain('thin_lead');
  });

  it('for thin where nothing else is known', () => {
    expect(codes({ ...likes, about: '', career_history: [role] })).toContain('thin_lead');
  });
});

it.each(
  readFileSync('tests/fixtures/leads/leads.jsonl', 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): { id: string; expect?: string[]; user_json: unknown; sender: unknown } => JSON.parse(line))
    .map((lead) => [lead.id, lead] as const),
)('finds in %s what its line expects, and nothing else that would alarm', (_, lead) => {
  const found = leadSituation(normalizeProfile(lead.user_json).user_json, normalizeSender(lead.sender)).map(
    ({ code }) => code,
  );
  expect(found.filter((code) => code !== 'thin_lead')).toEqual(
    (lead.expect ?? []).filter((code) => code !== 'thin_lead'),
  );
  expect(found).toEqual(expect.arrayContaining(lead.expect ?? []));
});

describe('leadSituation knows a rival by what it says of itself', () => {
  const offer = { offer: 'payroll software: drivers scan a tachograph card and the payroll is done' };
  it.each([
    ['about', { about: 'Lohnfix turns tachograph cards of drivers into finished payroll.' }],
    ['headline', { headline: 'CEO, Lohnfix – payroll from tachograph cards for drivers' }],
  ])('in the %s', (_, profile) => {
    expect(codes({ ...profile, current_company: 'Lohnfix' }, offer)).toContain('competitor');
  });

  it.each([
    [
      'a customer who suffers from it',
      { about: 'At Lohnfix our drivers lose tachograph cards and payroll is late.' },
    ],
    ['another trade', { about: 'Lohnfix turns old pallets into garden furniture for drivers.' }],
  ])('and not in %s', (_, profile) => {
    expect(codes({ ...profile, current_company: 'Lohnfix' }, offer)).not.toContain('competitor');
  });

  it('takes a skill in labour law for no trade in layoffs', () => {
    expect(
      codes({ ...news('Brackenhall lays off a third of its staff.'), skills: ['Labour law'] }),
    ).toContain('bad_moment');
  });
});
