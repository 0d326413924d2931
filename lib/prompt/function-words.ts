const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** What holds a sentence together; with more of these at hand a small model strings together what says nothing. */
export const GLUE_WORDS = list(`
  a an the and or but of to in on at by for from with without about into over after before while when where which who
  that this these those it its they them their there is are was were be been has have had do does did not no so as than
  because since until during between can could would will out up off down through how what why
`);

/** English words that carry no claim of their own. */
export const FUNCTION_WORDS = [
  ...GLUE_WORDS,
  ...list(`
  whose whom theirs being having nor then if till each every all some any more most less least fewer much many few one
  other another own same such only also still again just even too very may might should per within around across against
  under once both either neither here now yet already rather let
`),
];

/** Speaking to the reader. */
export const READER_WORDS = list('you your yours yourself yourselves');

/** Speaking as the sender. */
export const SENDER_WORDS = list('we our ours us i my me mine am ourselves myself');

/** What one calls the reader's side. */
export const SURROUNDINGS = list('team people company');

/** How one says that somebody said or has something; code's own openings among them. */
export const RETELLING_WORDS = [
  ...SURROUNDINGS,
  ...list(`
  wrote write writes said say says saying shared share mentioned mention described posted post posts noted told
  work works working profile news covers cover includes include look after plans mine guess short offer question
`),
];

/** How one says that one offers something. */
export const OFFERING_WORDS = list(`
  offer offers offering provide provides make makes build builds run runs help helps helping give gives giving lets
  sell sells use uses used using work works show shows keep keeps find finds take takes get gets turn turns do does
  way see need needs team people customers work
`);

/** What an offer can change, said without a figure or a promise. */
export const GAIN_WORDS = list(`
  help helps save saves saving spend spending spent lose losing time hours days earlier early sooner faster quicker better
  easier easy simpler clear clearer avoid avoids avoiding know knowing see seeing find finding plan planning planned keep
  keeping reduce reduces reducing cut cutting lower smaller cost costs money effort work day week weeks month next ready free
  make making sure need needs needed give gives giving show shows tell tells answer answers problem problems issue issues
  difference look start first second step idea good worth way chance place room focus attention instead ahead thing
  things team people company back happen happens happening understand learn check decide choose improve prevent
`);
