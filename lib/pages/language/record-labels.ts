/** What a CRM's record says of a person. */
export type RecordField = 'name' | 'title' | 'company' | 'email' | 'city' | 'state' | 'country';

/**
 * Labels of HubSpot and Salesforce in en de fr es pt it nl sv pl tr ja zh, lower case: from their own help pages and
 * translations known in 2026, not from saved pages. Where a page carries the field's own name, that comes first.
 */
const LABELS: Record<RecordField, string> = {
  name: 'name|full name|vollständiger name|nom|nom complet|nombre|nombre completo|nome|nome completo|naam|volledige naam|namn|nazwisko|imię i nazwisko|ad|ad soyad|氏名|名前|姓名',
  title:
    'title|job title|titel|position|jobtitel|berufsbezeichnung|stellenbezeichnung|jobbezeichnung|titre|fonction|poste|intitulé du poste|intitulé de poste|título|cargo|puesto|título do cargo|titolo|qualifica|posizione|functie|functietitel|befattning|jobbtitel|stanowisko|tytuł|unvan|役職|职务|职位|職稱|職務',
  company:
    'company|company name|account|account name|firma|firmenname|unternehmen|unternehmensname|accountname|société|entreprise|nom de l’entreprise|nom de la société|nom du compte|empresa|compañía|nombre de la empresa|nombre de la cuenta|nome da empresa|nome da conta|azienda|società|nome azienda|nome account|bedrijf|bedrijfsnaam|accountnaam|företag|företagsnamn|kontonamn|nazwa firmy|nazwa konta|şirket|şirket adı|hesap adı|会社|会社名|取引先名|公司|公司名称|客户名|客户名称|公司名稱',
  email:
    'email|e-mail|email address|e-mail-adresse|adresse e-mail|adresse électronique|courrier électronique|correo|correo electrónico|endereço de e-mail|indirizzo e-mail|indirizzo email|e-mailadres|e-post|e-postadress|adres e-mail|e-posta|メール|メールアドレス|电子邮件|電子郵件|邮箱',
  city: 'city|stadt|ort|ville|ciudad|cidade|città|plaats|stad|ort|miasto|şehir|市区郡|市区町村|城市|市',
  state:
    'state|state/region|state/province|bundesland|bundesland/region|région|état/région|estado|estado/región|provincia|estado/região|stato/regione|provincie|staat/regio|delstat/region|województwo|bölge|都道府県|州/地区|省份',
  country:
    'country|country/region|land|land/region|pays|pays/région|país|país/región|país/região|paese|paese/regione|land/regio|kraj|kraj/region|ülke|ülke/bölge|国|国/地域|国家|国家/地区',
};

const BY_LABEL = new Map(
  Object.entries(LABELS).flatMap(([field, labels]) =>
    labels.split('|').map((label) => [label, field as RecordField]),
  ),
);

/** The field that a label such as "Nom de l’entreprise:" stands beside. */
export const recordFieldOf = (label: string): RecordField | undefined =>
  BY_LABEL.get(
    label
      .toLowerCase()
      .replace(/'/g, '’')
      .replace(/[\s:：*]+$/, '')
      .trim(),
  );
