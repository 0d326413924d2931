import { describe, expect, test } from 'vitest';
import { countryOf } from '../../lib/lead/country.ts';
import { isSameCompany, roleInHeadline } from '../../lib/pages/current-role.ts';
import { activityKindOf } from '../../lib/pages/language/activity-verbs.ts';
import { isDuration } from '../../lib/pages/language/duration.ts';
import { sectionOfHeading } from '../../lib/pages/language/section-headings.ts';
import { textLanguage } from '../../lib/pages/text-language.ts';

describe('the kind of an activity', () => {
  test.each([
    ['posted this', 'authored'],
    ['By', 'authored'],
    ['hat dies gepostet', 'authored'],
    ['a publié ceci', 'authored'],
    ['Publicado por', 'authored'],
    ['opublikował(a) to', 'authored'],
    ['发布了', 'authored'],
    ['reposted this', 'reposted'],
    ['hat dies direkt geteilt', 'reposted'],
    ['a republié ceci', 'reposted'],
    ['ha compartido esto', 'reposted'],
    ['heeft dit gedeeld', 'reposted'],
    ['likes this', 'liked'],
    ['Liked by', 'liked'],
    ['finds this insightful', 'liked'],
    ['gefällt das', 'liked'],
    ['aime ceci', 'liked'],
    ['Recomendado por', 'liked'],
    ['gillar detta', 'liked'],
    ['commented on this', 'commented'],
    ['replied to a comment', 'commented'],
    ['hat dies kommentiert', 'commented'],
    ['heeft hierop gereageerd op', 'commented'],
    ['さんがコメントしました', 'commented'],
  ])('"%s" is %s', (line, kind) => {
    expect(activityKindOf(line)).toBe(kind);
  });

  test('a line of an unknown language has none', () => {
    expect(activityKindOf('делится этим')).toBeUndefined();
  });
});

test.each([
  ['Malmö, Skåne County, Sweden', 'Sweden'],
  ['Duisburg, Nordrhein-Westfalen, Deutschland', 'Germany'],
  ['Bilbao, País Vasco, España', 'Spain'],
  ['日本', 'Japan'],
  ['Greater Gothenburg Metropolitan Area', ''],
  ['Atlanta, Georgia', ''],
  ['Georgia', 'Georgia'],
  ['Springfield', ''],
  ['', ''],
])('the country of "%s" is "%s"', (location, country) => {
  expect(countryOf(location, 'de')).toBe(country);
});

test.each([
  ['Last night we moved 212,000 parcels with one sorter down, and the plan worked.', 'en'],
  ['Ich halte Walzwerke am Laufen und arbeite mit meinem Team an der Zukunft.', 'de'],
  ['Je prends le temps de réfléchir à la suite avec les équipes de mon usine.', 'fr'],
  ['Trabajo con equipos que no tienen tiempo para la calidad, y por eso la necesitan.', 'es'],
  ['Trabalho com equipes que não têm tempo para a qualidade, e por isso precisam dela.', 'pt'],
  ['Lavoro con le persone che non hanno tempo per la qualità, ma ne hanno bisogno.', 'it'],
  ['Ik werk met mensen die geen tijd hebben voor kwaliteit en het daarom nodig hebben.', 'nl'],
  ['Jag arbetar med människor som inte har tid för kvalitet och därför behöver det.', 'sv'],
  ['Pracuję z ludźmi, którzy nie mają czasu na jakość, i dlatego jej potrzebują w pracy.', 'pl'],
  ['Kalite için zamanı olmayan ve bu yüzden ona en çok ihtiyaç duyan ekiplerle bir iş.', 'tr'],
  ['品質のための時間がないチームと一緒に働いています。', 'ja'],
  ['我和没有时间关注质量的团队一起工作。', 'zh'],
  ['Nordkai Fördertechnik GmbH', ''],
  ['', ''],
])('"%s" is written in "%s"', (text, language) => {
  expect(textLanguage(text)).toBe(language);
});

test.each([
  ['Head of Operations at Nordkai', 'Nordkai Fördertechnik', 'Head of Operations'],
  ['COO @ Nordkai | Speaker', '', 'COO'],
  ['Leiterin Instandhaltung bei der Paulsen AG', 'Paulsen AG', 'Leiterin Instandhaltung'],
  ['Directora de Calidad en Conservas Ormaola', 'Conservas Ormaola', 'Directora de Calidad'],
  ['Directora de Calidad en Conservas Ormaola', '', undefined],
  ['Formerly Head of Ice at Frostheim', 'Nordkai', undefined],
  ['Looking at conveyors all day', 'Nordkai', undefined],
])('the title in "%s" with the employer "%s" is %s', (headline, company, title) => {
  expect(roleInHeadline(headline, company)?.title).toBe(title);
});

test.each([
  ['Nordkai', 'Nordkai Fördertechnik GmbH', true],
  ['NORDKAI', 'Nordkai', true],
  ['Nord', 'Nordkai', false],
  ['', 'Nordkai', false],
])('"%s" and "%s" are one employer: %s', (a, b, same) => {
  expect(isSameCompany(a, b)).toBe(same);
});

test.each([
  '4 yrs 10 mos',
  '6 Jahre 5 Monate',
  '10 ans et 7 mois',
  '3年2か月',
  '2 yıl 8 ay',
  '10 mies.',
  'Less than a year',
])('"%s" is a length of time', (text) => expect(isDuration(text)).toBe(true));
test.each(['3 people', '24 Hours Ltd', '2019', 'Malmö'])('"%s" is none', (text) =>
  expect(isDuration(text)).toBe(false),
);

test.each([
  ['Berufserfahrung', 'experience'],
  ['Expérience', 'experience'],
  ['Educación', 'education'],
  ['技能', 'skills'],
  ['People you may know', undefined],
])('the heading "%s" opens %s', (heading, section) => {
  expect(sectionOfHeading(heading)).toBe(section);
});
