import { type RecordField, recordFieldOf } from '../language/record-labels.ts';

export type LabelField = RecordField | 'first_name' | 'last_name' | 'location' | 'other';

/** Labels of any page in en de fr es pt it nl sv pl tr ja zh, lower case; `other` is known so as not to be a value. */
const LABELS: Record<Exclude<LabelField, 'state' | 'country'>, string> = {
  name: 'contact name|lead name|kontaktname|lead-name|nom du contact|nom du prospect|nombre del contacto|nombre de contacto|nombre de posible cliente|nome do contato|nome do contacto|nome contatto|nome del contatto|naam contactpersoon|naam contact|kontaktnamn|nazwa kontaktu|kişi adı|連絡先名|联系人姓名|線索名稱|线索名称|voller name|nombre y apellidos|nome e cognome',
  title:
    'role|job role|designation|job position|funktion|rolle|stelle|rôle|intitulé de poste|fonction occupée|poste occupé|rol|puesto de trabajo|função|ruolo|posizione lavorativa|mansione|rol|functie|roll|titel på jobbet|rola|funkcja|görev|görevi|pozisyon|肩書き|肩書|职称|職称',
  company:
    'organization|organisation|employer|works at|arbeitgeber|organisation|employeur|organización|organisation|empleador|organização|empregador|organizzazione|datore di lavoro|organisatie|werkgever|arbetsgivare|organizacja|pracodawca|kuruluş|işveren|所属|勤務先|组织|雇主|组织机构',
  email:
    'emails|email addresses|e-mail address|work email|mail|courriel|e-mails|correos|correo-e|posta elettronica|e-mailadressen|e-postadresser|e-mail służbowy|e-posta adresi|eメール|电邮|信箱',
  city: 'mailing city|primary city|wohnort|localité|localidad|località|woonplaats|postort|miejscowość|il',
  location:
    'location|primary location|based in|standort|sitz|lieu|localisation|ubicación|localização|localização atual|luogo|sede|locatie|standplaats|plats|lokalizacja|konum|所在地|勤務地|位置|所在地点|地点',
  first_name:
    'first name|given name|vorname|prénom|nombre de pila|primeiro nome|nome próprio|voornaam|förnamn|imię|isim|名',
  last_name:
    'last name|surname|family name|nachname|familienname|nom de famille|apellido|apellidos|apelido|sobrenome|cognome|achternaam|efternamn|nazwisko|soyad|soyadı|姓',
  other:
    'phone|phones|mobile|telephone|fax|telefon|mobil|téléphone|portable|teléfono|móvil|telefone|celular|telefono|cellulare|telefoon|mobiel|telefon komórkowy|電話|电话|手机|owner|contact owner|lead owner|assigned to|created by|website|industry|linkedin|linkedin url|department|status|address|adresse|dirección|indirizzo|adres|créé par|creato da|erstellt von|zugewiesener benutzer|propriétaire|propietario|proprietario|eigenaar|ägare|właściciel|description|beschreibung|descripción|birthday',
};

const BY_LABEL = new Map(
  Object.entries(LABELS).flatMap(([field, labels]) =>
    labels.split('|').map((label) => [label, field as LabelField]),
  ),
);

/** Labels that a company's record has and a person's has not. */
const OF_COMPANIES =
  /^(?:employees|number of employees|company size|domain|domains|annual revenue|revenue|founded|vat|vat id|tax id|mitarbeiter|mitarbeiterzahl|umsatz|gründungsjahr|ust-idnr\.?|effectif|nombre d['’]employés|chiffre d['’]affaires|siret|empleados|número de empleados|ingresos|cif|funcionários|faturamento|cnpj|dipendenti|fatturato|partita iva|werknemers|omzet|kvk|anställda|omsättning|pracownicy|przychód|nip|çalışan sayısı|従業員数|売上高|员工数|年收入)$/i;
export const isCompanyLabel = (text: string): boolean => OF_COMPANIES.test(bare(text));

/** The field that a label stands beside: "Ville (envoi):" → city. */
export function labelFieldOf(text: string): LabelField | undefined {
  const label = bare(text)
    .toLowerCase()
    .replace(/'/g, '’')
    .replace(/^(?:mailing|primary|work|office|home) (?=(?:city|state|country)$)/, '');
  return label === '' || label.length > 40 ? undefined : (recordFieldOf(label) ?? BY_LABEL.get(label));
}

const bare = (text: string): string =>
  text
    .replace(/\s*[(（][^)）]*[)）]/g, '')
    .replace(/[\s:：*]+$/, '')
    .trim();

/** Headings over what is somebody else's, or a thing's: the firm, colleagues, deals, posts, who looks after the record. */
const OF_OTHERS =
  /(?<!\p{L})(?:organi[sz]ations?|compan(?:y|ies)|accounts?|employers?|team|people|colleagues?|contacts?|related|similar|more|others?|also|deals?|opportunit\w+|tasks?|histor\w+|activit\w+|emails?|owner|followers?|participants?|comments?|news|articles?|posts?|publications?|unternehmen|firma|kolleg\w*|ansprechpartner\w*|weitere|ähnliche|mitarbeiter\w*|sekretariat|neuigkeiten|entreprises?|sociétés?|équipe|collègues|autres|opportunités|empresas?|equipo|compañer\w+|otros|oportunidades|equipe|colegas|outros|também|aziend[ae]|società|squadra|colleghi|altri|opportunità|bedrij\w+|collega\w*|andere|meer|företag|kollegor|andra|firm[ay]|zespół|inni|şirket|ekip|diğer|会社|取引先|同僚|他の|公司|同事|其他)(?!\p{L})/iu;
/** Headings over the record's own details, in words that would else be another's: "Contact information". */
const OF_RECORD =
  /^(?:(?:lead|contact|personal|person) (?:info(?:rmation)?|details|data|profile|overview|summary)|(?:information )?about this (?:contact|person|lead)|informations? (?:de|du|sur (?:le|ce)) contact|coordonnées|información (?:del|de|sobre este) contacto|informações (?:do|de) conta[ct]to|informazioni (?:sul|del|di) contatto|contactgegevens|contactinformatie|kontaktinformationen|kontaktdaten|kontaktuppgifter|dane kontaktowe|iletişim bilgileri|連絡先情報|联系人信息)$/iu;
export const isHeadingOfOthers = (text: string): boolean =>
  OF_OTHERS.test(text) && !OF_RECORD.test(bare(text));

const ABOUT =
  /^(?:about(?: me)?|bio(?:graphy)?|profile|über mich|zur person|vita|werdegang|profil|à propos(?: de moi)?|biographie|parcours|sobre mí|acerca de|biografía|perfil|sobre(?: mim)?|biografia|chi sono|profilo|over mij|om mig|o mnie|hakkımda|biyografi|プロフィール|経歴|自己紹介|关于我|简介|個人簡介)\s*:?$/iu;
export const isAboutHeading = (text: string): boolean => ABOUT.test(text);
