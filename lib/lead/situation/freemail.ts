import type { ProfileData } from '../user-json.ts';
import type { Evidence } from './word-pattern.ts';

/** Providers whose addresses belong to private persons; by the part before the country, then by the whole domain. */
const PROVIDER =
  /^(gmail|googlemail|yahoo|ymail|rocketmail|hotmail|outlook|live|msn|icloud|aol|gmx|protonmail|proton|zoho|mail|email|inbox|yandex|tutanota|tuta|fastmail|hey)\.(com|net|org|de|at|ch|fr|es|it|nl|be|pt|br|eu|me|ru|us|info|ca|ie|se|dk|no|pl|in|lu|co\.[a-z]{2}|com\.[a-z]{2})$/;
const DOMAIN = new Set(
  (
    'me.com mac.com pm.me web.de t-online.de freenet.de arcor.de online.de posteo.de mailbox.org vodafone.de aon.at ' +
    'bluewin.ch sunrise.ch orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr numericable.fr telefonica.net ' +
    'terra.es movistar.es ono.com sapo.pt iol.pt clix.pt uol.com.br bol.com.br terra.com.br ig.com.br globo.com ' +
    'libero.it virgilio.it alice.it tiscali.it tin.it inwind.it iol.it fastwebnet.it ziggo.nl kpnmail.nl planet.nl ' +
    'xs4all.nl hetnet.nl home.nl upcmail.nl telenet.be skynet.be proximus.be comcast.net verizon.net att.net ' +
    'sbcglobal.net bellsouth.net cox.net charter.net btinternet.com sky.com talktalk.net virginmedia.com ntlworld.com ' +
    'blueyonder.co.uk tiscali.co.uk plus.net plusnet.com btopenworld.com freeserve.co.uk tesco.net o2.co.uk lineone.net ' +
    'kabelmail.de unitybox.de chello.at a1.net hispeed.ch videotron.ca telus.net ' +
    'rogers.com shaw.ca sympatico.ca bigpond.com optusnet.com.au qq.com 163.com 126.com sina.com naver.com daum.net ' +
    'hanmail.net rediffmail.com mail.ru bk.ru list.ru wp.pl o2.pl onet.pl interia.pl seznam.cz centrum.cz freemail.hu ' +
    'citromail.hu abv.bg ukr.net telia.com spray.se online.no duck.com'
  ).split(' '),
);

export const domainOf = (email: string): string =>
  /@([^@\s>]+)>?\s*$/.exec(email)?.[1]?.toLowerCase().replace(/\.$/, '') ?? '';

export const isFreemail = (domain: string): boolean => DOMAIN.has(domain) || PROVIDER.test(domain);

/** A private address: business mail to it needs more care, and says nothing of the company. */
export const freemail = ({ email }: ProfileData): Evidence | undefined =>
  isFreemail(domainOf(email)) ? { evidence: email, field: 'email' } : undefined;
