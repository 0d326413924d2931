import { recordFieldOf } from '../../pages/language/record-labels.ts';

/** What a column of a CRM's export says of a person. */
export type Column =
  | NonNullable<ReturnType<typeof recordFieldOf>>
  | 'given'
  | 'middle'
  | 'family'
  | 'headline'
  | 'about'
  | 'location'
  | 'profile_url';

/** Headings as exports and their field names have them, in en de fr es pt it nl, folded as by `foldHeading`. */
const HEADINGS: Partial<Record<Column, string>> = {
  name: 'name|full name|contact name|lead name|person name|display name|kontaktname|ansprechpartner|nom du contact|nombre del contacto|nome do contato|nome do contacto|nome contatto|naam contactpersoon|contactpersoon',
  given:
    'first name|firstname|given name|forename|vorname|prenom|nombre de pila|primer nombre|primeiro nome|nome proprio|voornaam',
  middle: 'middle name|middlename|zweiter vorname|deuxieme prenom|segundo nombre|tussenvoegsel',
  family:
    'last name|lastname|family name|surname|nachname|familienname|nom de famille|apellido|apellidos|sobrenome|apelido|ultimo nome|cognome|achternaam|familienaam',
  title:
    'job title|jobtitle|position|role|designation|stelle|funktion|rolle|poste|fonction|intitule du poste|cargo|puesto|funcion|funcao|ruolo|qualifica|mansione|posizione|functie|functietitel|rol',
  company:
    'company|company name|associated company|associated company name|primary company|account name|organization|organization name|organisation|organisation name|employer|firma|unternehmen|unternehmensname|arbeitgeber|entreprise|societe|empresa|organizacion|organizacao|azienda|societa|bedrijf|bedrijfsnaam|organisatie',
  email:
    'email|e mail|email address|email 1|email 1 value|primary email|work email|business email|person email|person email work|e mail adresse|e mail geschaftlich|adresse e mail|correo|correo electronico|endereco de email|indirizzo email|e mailadres',
  city: 'city|mailing city|address city|work city|ort|stadt|wohnort|ville|ciudad|cidade|citta|plaats|woonplaats',
  state:
    'state|state region|mailing state|mailing state province|state province|region|bundesland|etat|estado|provincia|provincie',
  country:
    'country|country region|mailing country|country name|land|land region|pays|pays region|pais|pais region|paese|paese regione',
  headline: 'headline|linkedin headline|linkedin bio|tagline',
  about: 'about|summary|bio|biography|profile summary',
  location: 'location|standort|lieu|localisation|ubicacion|localizacao|localita|locatie|geo location',
  profile_url:
    'linkedin|linkedin url|linkedin profile|linkedin profile url|person linkedin url|linkedin link|hs linkedin url|profile url|url linkedin|linkedin profil|profil linkedin|perfil de linkedin|perfil do linkedin|profilo linkedin|linkedin profiel|url',
};

const BY_HEADING = new Map(
  Object.entries(HEADINGS).flatMap(([column, names]) =>
    names.split('|').map((name) => [name, column as Column]),
  ),
);

/** "E-Mail-Adresse", "e_mail_adresse" and "hs_linkedin_url" without accents and signs, in words; "JobTitle" too. */
const foldHeading = (heading: string): string =>
  heading
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Pipedrive writes whose field it is before it: "Person - Name", "Organisation - Name". */
const OF_ORGANIZATION =
  /^(?:organi[sz]ation|organisatie|organizacion|organizacao|organizzazione|unternehmen) name$/;
const OF_PERSON =
  /^(?:person|persona|pessoa|personne|persoon|contact|contacto|kontakt|lead) (?=\p{L})(?!(?:owner|id)$)/u;

/** In characters; a longer cell is text. */
const LONGEST_HEADING = 80;

/** What a column with this heading says of a person; `undefined` where it says nothing, or not of them. */
export function columnOf(heading: string): Column | undefined {
  if (heading.length > LONGEST_HEADING) return undefined;
  const folded = foldHeading(heading);
  if (OF_ORGANIZATION.test(folded)) return 'company';
  const own = folded.replace(OF_PERSON, '');
  const email = /^e ?mail (?:work|geschaftlich|arbeit|travail|trabajo|trabalho|lavoro|werk|bureau)$/.test(
    own,
  );
  return (
    BY_HEADING.get(folded) ?? BY_HEADING.get(own) ?? (email ? 'email' : undefined) ?? recordFieldOf(heading)
  );
}
