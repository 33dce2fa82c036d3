/** One way of saying where an actor has been: what follows the first word, and how far before it its verb stands. */
export type CareerPhrase = {
  readonly words: readonly RegExp[];
  /** 0 where the first word is the verb, below 0 where the verb stands before it. */
  readonly verb: number;
  /** Only actors do so. */
  readonly sure: boolean;
};

const IN = /^(?:in|on|with|for|as)$/;
const OEUVRE = 'films|movies|shows|series|productions|plays|dramas|comedies|sitcoms|musicals';

/** By first word. */
export const CAREER_PHRASES: ReadonlyMap<string, readonly CareerPhrase[]> = new Map(
  Object.entries({
    found: [of('fame', /^(?:in|on|with|thanks)$/)],
    finding: [of('fame', /^(?:in|on|with)$/)],
    became: [
      of('famous|known', /^(?:for|with|in|on)$/),
      of('a', 'household', 'name', /^(?:with|in|on|for|after|thanks)$/),
    ],
    came: [...notice()],
    rose: [...notice()],
    got: [...start()],
    getting: [...start()],
    did: [of('a', 'stint|turn|guest', 'on|in')],
    worked: [of('in|on', OEUVRE), current(/^on$/, /^the$/), current(/^together$/, /^(?:in|on)$/)],
    collaborated: [current(/^on$/)],
    hot: [of('off')],
    attached: [current(/^to$/)],
    been: [of('in', OEUVRE)],
    coming: [of('off')],
    finished: [filmed()],
    completed: [filmed()],
    began: [of('his|her', 'career', 'in|on|with'), of('his|her', 'acting', 'career', 'in|on|with')],
    started: [of('his|her', 'career', 'in|on|with'), of('his|her', 'acting', 'career', 'in|on|with')],
    had: [of('his|her', 'breakthrough|breakout', IN), of('his|her', 'big', 'break', IN)],
    cut: [of('his|her', 'teeth', 'on|in')],
    broke: [of('through', 'in|with')],
    wrapped: [
      of('filming|shooting|production', 'on'),
      of('up', 'filming|shooting|production', 'on'),
      current(/^on$/),
      current(/^up$/),
      current(),
    ],
    filming: [current()],
    shooting: [current()],
    remembered: [...fond()],
    recognisable: [...fond()],
    recognizable: [...fond()],
    recognised: [...fond()],
    recognized: [...fond()],
    famed: [...fond()],
  }),
);

function of(...words: readonly (string | RegExp)[]): CareerPhrase {
  return {
    words: words.map((word) => (typeof word === 'string' ? new RegExp(`^(?:${word})$`) : word)),
    verb: 0,
    sure: true,
  };
}

/** "is currently filming X", "just wrapped on X": of whoever is known to act. */
function current(...words: readonly RegExp[]): CareerPhrase {
  return { words, verb: 0, sure: false };
}

/** "finished filming X". */
function filmed(): CareerPhrase {
  return current(/^(?:filming|shooting|work|production)$/);
}

/** "came to attention in", "came to public notice with", "came to prominence as a nun in". */
function* notice(): Generator<CareerPhrase> {
  const what = 'attention|prominence|notice|fame|stardom';
  yield of('to', what, IN);
  yield of('to', 'public|national|international|wide|wider|global', what, IN);
}

/** "got her start in", "got his big break on". */
function* start(): Generator<CareerPhrase> {
  yield of('his|her', 'start|break', 'in|on|with');
  yield of('his|her', 'big|first|acting|screen', 'start|break', 'in|on|with');
}

/** "best remembered for X", "recognisable from her turn in X", "remembered for his roles in X and Y". */
function* fond(): Generator<CareerPhrase> {
  for (const role of [['her|his', 'roles?|turns?|parts?|work|performances?', 'in|on|as'], []])
    yield of('for|from', ...role);
}

/** What actors are praised for: "her performance in X". */
export const PRAISED_NOUNS = new Set(
  'performance performances cameo cameos turn turns breakthrough breakout stint role roles work break debut'.split(
    ' ',
  ),
);
