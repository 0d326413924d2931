import { ENGLISH_ORDERS } from './english-orders.ts';
import { ORDERS_BY_LANGUAGE } from './orders-by-language.ts';

/** The names under which the prompt gives its data; nobody else writes them so. */
const LABEL = /\b(?:SENDER|READER|OFFER|PROOF|GOAL|FACT|STYLE)\s*[:,]/;
/** "Ignore the instructions" as most languages of Europe say it. */
const IGNORE_ANYWHERE =
  /(?:^|[.,:;!?]\s*)(?:ignor(?!ing|ed|an|ier(?:en|t)\s)|ігнор)\p{L}{0,7}\s.{0,40}(?:instru[kcç]|instrux|anvis|pokyn|ohje|інструкц|prompt)/iu;
/** The same with words of their own: Swedish, Danish, Norwegian, Finnish, Czech, Slovak, Greek, Romanian, Hungarian, Ukrainian. */
const FORGET_ELSEWHERE =
  /(?:^|[.,:;!?]\s*)(?:gl[öe]m(?! inte| ikke)|ignorér|ignorer|se bort fra|unohda|jätä huomiotta|zapomeň(?:te)?|zabudni(?:te)?|ignoruj(?:te)?|αγνόησε|αγνοήστε|ξέχασε|uită|ignoră|felejtsd el|hagyd figyelmen kívül|забудь(?:те)?|ігноруй(?:те)?)(?!\p{L})[^.!?]{0,40}(?:instru|anvis|ohje|pokyn|predchádz|předchoz|tidigare|tidligere|aiem|προηγούμεν|οδηγί|anterioar|utasítás|попередн|інструкц|вказівк)/iu;
/** And where words have no blanks, or a script of their own: Vietnamese, Indonesian, Hebrew, Thai. */
const FORGET_FURTHER =
  /(?:bỏ qua|quên|phớt lờ)[^.!?]{0,30}(?:hướng dẫn|chỉ dẫn|lệnh)|(?:abaikan|lupakan)[^.!?]{0,30}(?:instruksi|perintah|arahan)|(?:התעלמ?ם?|תתעלם|שכח)[^.!?]{0,30}(?:הוראות|ההוראות|הנחיות)|(?:ข้าม|ละเว้น|เพิกเฉย|ลืม)[^.!?]{0,20}คำสั่ง/iu;

export const ORDERS: readonly RegExp[] = [
  ...ENGLISH_ORDERS,
  ...ORDERS_BY_LANGUAGE,
  LABEL,
  IGNORE_ANYWHERE,
  FORGET_ELSEWHERE,
  FORGET_FURTHER,
];
