const WORDS: Record<string, string> = {
  i: 'you',
  "i'm": 'you are',
  "i've": 'you have',
  "i'll": 'you will',
  "i'd": 'you would',
  we: 'you',
  "we're": 'you are',
  "we've": 'you have',
  "we'll": 'you will',
  "we'd": 'you would',
  me: 'you',
  us: 'you',
  my: 'your',
  our: 'your',
  mine: 'yours',
  ours: 'yours',
  myself: 'yourself',
  ourselves: 'yourselves',
};

/**
 * A fact the lead told of themselves, turned to them: "We moved our portal" becomes "You moved your portal". A small
 * model that is shown "we" writes "we", and the email then speaks as if the sender were the lead. English only; other
 * texts come back as they are.
 */
export function toSecondPerson(text: string): string {
  const turned = text
    .replace(/\bI (am|was)\b/g, (_, verb: string) => (verb === 'am' ? 'you are' : 'you were'))
    .replace(/\b(am|was) I\b/g, (_, verb: string) => (verb === 'am' ? 'are you' : 'were you'))
    .replace(/\b(?:I|we|me|us|my|our|mine|ours|myself|ourselves)(?:['’](?:m|ve|ll|d|re))?\b/gi, (word) =>
      word === 'US' ? word : (WORDS[word.toLowerCase().replace('’', "'")] ?? word),
    );
  return turned.replace(
    /(^|[.!?]\s+)(\p{Ll})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}
