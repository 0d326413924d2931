/** Family names that stand before the given name, in Latin letters without accents; the commonest of each country. */

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Countries in which the family name comes first, whatever the interface does with it. */
export const FAMILY_FIRST_COUNTRY =
  /\b(vietnam|việt nam|china|taiwan|hong kong|hungary|magyarország|korea|japan|seoul|busan)\b/i;
export const KOREA = /\b(korea|seoul|busan|incheon|daegu|daejeon|gwangju|pangyo)\b|한국|대한민국/i;
export const JAPAN = /\b(japan|tokyo|osaka|kyoto|nagoya|yokohama|fukuoka|sapporo)\b|日本/i;
export const HUNGARY = /\b(hungary|magyarország|budapest|debrecen|szeged|győr|miskolc)\b/i;

/** In the spellings of South Korean passports. */
export const KOREAN_FAMILY = list(`
  kim lee yi rhee park pak choi choe jung jeong chung kang cho jo yoon yun jang chang lim im rim han oh seo suh shin kwon
  gwon hwang ahn an song ryu yoo yu hong jeon jun chun go ko koh moon mun yang son sohn bae pae baek paik heo huh hur nam
  noh roh shim sim ha kwak gwak sung seong cha joo ju woo min byun byeon jin ji chae won eom um bang hyun ham
`);
/** Of these the ones of which a bearer is never anybody's given name, elsewhere or as a syllable of one. */
const KOREAN_ONLY = list(
  'choi choe seo suh kwon gwon hwang ahn jeon baek paik heo hur noh roh kwak gwak byeon eom',
);

/** Joins with a second family name in a double-barrelled one; nobody is given these. */
export const STRONG_FAMILY = new Set([
  ...KOREAN_ONLY,
  ...list(
    'kim lee park cho yoon jang lim chung kang wang li zhang liu chen yang huang zhao wu zhou xu nguyen tran',
  ),
]);

export const JAPANESE_FAMILY = list(`
  sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto
  inoue kimura hayashi saito shimizu yamazaki ikeda hashimoto yamashita ishikawa nakajima maeda fujita ogawa goto
  okada hasegawa murakami kondo ishii sakamoto endo aoki fujii nishimura fukuda miura fujiwara okamoto matsuda nakagawa
`);
/** Endings of further ones. */
export const JAPANESE_FAMILY_END =
  /..(yama|mura|moto|kawa|gawa|shima|jima|zaki|hara|guchi|naka|uchi|tani|bayashi|oka|hashi|matsu|sawa|zawa|kura|shita|numa|gami)$/;

export const FAMILY_FIRST = new Set([
  ...KOREAN_ONLY,
  ...JAPANESE_FAMILY,
  ...list(`
    nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly truong dinh doan trinh phung luong
    wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang
    chan wong cheung leung kwok tsang hsu tsai hsieh chiu yeung
    kim lee park jung kang cho yoon jang lim
    nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh papp takacs juhasz
    meszaros racz fekete szilagyi torok feher gulyas kerekes szucs kocsis orsos fodor pinter szalai
  `),
]);
/** Of these, the ones that are given names elsewhere; only the country tells. */
export const ALSO_GIVEN = list(`
  kim lee ma he lin do ho ly le li sun kiss jung kang lim park varga yang chan luong phung trinh dinh duong truong
`);

/** Hungarian given names: in Hungary the part that is one of them is the given name, wherever it stands. */
export const HUNGARIAN_GIVEN = list(`
  janos laszlo istvan jozsef zoltan sandor gabor ferenc attila peter tamas zsolt tibor andras csaba imre lajos gyorgy
  gyula maria erzsebet katalin ilona eva anna zsuzsanna zsuzsa margit judit agnes andrea ildiko erika krisztina eszter
  magdolna monika edit gabriella szilvia reka zsofia dora levente bence mate daniel adam norbert robert krisztian gergely
  marton kinga orsolya aniko nora noemi viktoria boglarka fanni petra miklos bela geza denes akos botond marcell
`);

/** Given names of one syllable that are no half of an East Asian one. */
export const WESTERN_SHORT = list('ben dan ken lou sue lee leo mia jo bo mae rae dee jen len ian jan kim');
