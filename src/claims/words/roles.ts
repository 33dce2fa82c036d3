/** Nouns for somebody who acts, before a name: "actor X", "Goldeneye star X". */
export const ACTOR_NOUNS = new Set(
  'actor actress actors actresses star stars co-star co-stars costar costars alum alums alumna alumnus alumni veteran veterans breakout lead newcomer newcomers superstar megastar comedian comedienne actor-comedian character-actor actor-director actor-singer singer-actor actor-writer castmate castmates cast-mates performer performers comedians regular regulars thesp thesps headliner swings understudy understudies'.split(
    ' ',
  ),
);

/** Of what kind an actor is, or how long he has been one: "stage actor", "relative newcomer". */
export const BEFORE_ACTOR = new Set(
  'relative comparative complete stage screen theatre theater character child comic comedy musical soap sitcom teen action local established emerging rising unknown young promising up-and-coming veteran'.split(
    ' ',
  ),
);

/** Nouns for a crew member, singular and plural, with the role that a claim names. */
export const CREW_NOUNS: ReadonlyMap<string, string> = new Map([
  ...forms('director'),
  ...forms('co-director'),
  ...forms('writer'),
  ...forms('co-writer'),
  ...forms('screenwriter', 'writer'),
  ...forms('scriptwriter', 'writer'),
  ...forms('scripter', 'writer'),
  ...forms('co-screenwriter', 'co-writer'),
  ...forms('scribe', 'writer'),
  ...forms('dramatist', 'writer'),
  ...forms('librettist', 'writer'),
  ...forms('playwright', 'writer'),
  ...forms('creator'),
  ...forms('co-creator'),
  ...forms('showrunner'),
  ...forms('show-runner', 'showrunner'),
  ...forms('ep', 'executive producer'),
  ...forms('co-showrunner', 'showrunner'),
  ...forms('producer'),
  ...forms('co-producer'),
  ...forms('author'),
  ...forms('co-author', 'author'),
  ...forms('novelist', 'author'),
  ...forms('composer'),
  ...forms('songwriter', 'composer'),
  ...forms('lyricist'),
  ...forms('filmmaker', 'director'),
  ...forms('film-maker', 'director'),
  ...forms('helmer', 'director'),
  ...forms('auteur', 'director'),
  ...forms('cinematographer'),
  ...forms('editor'),
  ...forms('choreographer'),
  ...forms('illustrator'),
  ...forms('designer'),
]);

function forms(noun: string, role = noun): [string, string][] {
  return [
    [noun, role],
    [`${noun}s`, role],
  ];
}

/**
 * What stands right before a noun for a crew member and makes it another role: a music director directs no film.
 * What a qualifier is not listed with is no role of a production ("managing director", "news editor").
 */
export const ROLE_QUALIFIERS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['head', new Set(['writer'])],
  ['musical', new Set(['director', 'composer'])],
  ...[
    'music',
    'art',
    'casting',
    'creative',
    'co-creative',
    'narrative',
    'voice',
    'adr',
    'animation',
    'fight',
    'movement',
    'assistant',
  ].map((word): [string, ReadonlySet<string>] => [word, new Set(['director'])]),
  ...['costume', 'set', 'scenic', 'lighting', 'sound', 'production', 'video', 'character', 'concept'].map(
    (word): [string, ReadonlySet<string>] => [word, new Set(['designer'])],
  ),
  ...[
    'unit',
    'second-unit',
    'technical',
    'stunt',
    'action',
    'managing',
    'artistic',
    'marketing',
    'programming',
    'communications',
    'news',
    'festival',
    'features',
    'magazine',
    'fashion',
    'interior',
    'graphic',
    'contributing',
    'deputy',
    'regional',
    'funeral',
    'medical',
    'research',
    'campaign',
    'content',
    'design',
    'anti-piracy',
    'publishing',
    'studio',
    'senior',
    'flight',
    'cutscene',
    'effects',
    'makeup',
    'make-up',
    'scientific',
    'tech',
    'web',
    'sales',
    'brand',
    'community',
    'security',
    'policy',
    'product',
    'legal',
    'development',
    'operations',
  ].map((word): [string, ReadonlySet<string>] => [word, new Set()]),
]);

export type CrewVerb = { readonly role: string; readonly passive: boolean };

/** Finite verbs and participles that make a crew role, with the role. `by` in the passive asks for the participle. */
export const CREW_VERBS: ReadonlyMap<string, CrewVerb> = new Map([
  ...verbs('director', 'direct directs', 'directed helmed'),
  ...verbs('director', 'helm helms', ''),
  ...verbs('co-director', 'co-direct co-directs co-helm co-helms', 'co-directed co-helmed codirected'),
  ...verbs('showrunner', 'showruns showran show-runs', 'showrun'),
  ...verbs('showrunner', 'co-showruns co-showran', 'co-showrun'),
  ...verbs(
    'writer',
    'write writes wrote pen pens rewrite rewrites rewrote re-write re-wrote',
    'written penned scripted rewritten re-written',
  ),
  ...verbs('co-writer', 'co-write co-writes co-wrote cowrote', 'co-written cowritten'),
  ...verbs('creator', 'create creates', 'created devised'),
  ...verbs('co-creator', 'co-create co-creates', 'co-created'),
  ...verbs('producer', 'produce produces bankroll bankrolls', 'produced bankrolled'),
  ...verbs(
    'executive producer',
    'executive-produce executive-produces exec-produce exec-produces',
    'executive-produced exec-produced',
  ),
  ...verbs('co-producer', 'co-produce co-produces', 'co-produced'),
  ...verbs('developer', 'develops', 'developed co-developed'),
  ...verbs('composer', 'compose composes score', 'composed scored'),
  ...verbs('author', '', 'authored co-authored'),
  ...verbs('choreographer', 'choreograph choreographs', 'choreographed'),
  ...verbs('editor', '', 'edited'),
  ...verbs('writer', 'adapt adapts', 'adapted'),
  ...verbs('illustrator', '', 'illustrated'),
  ...verbs('designer', '', 'designed'),
  ...verbs('cinematographer', '', 'lensed'),
]);

function verbs(role: string, finite: string, participle: string): [string, CrewVerb][] {
  const entry = (word: string, passive: boolean): [string, CrewVerb] => [word, { role, passive }];
  return [
    ...finite.split(' ').map((word) => entry(word, false)),
    ...participle.split(' ').map((word) => entry(word, true)),
  ].filter(([word]) => word !== '');
}

/** Nouns for a person that are no part of a production but show that the name behind them is a person. */
export const PERSON_NOUNS = new Set(
  `artist frontman frontwoman guitarist drummer bassist vocalist singer-songwriter cartoonist animator poet columnist essayist blogger singer comedian rapper musician host presenter journalist reporter critic president chairman chairwoman ceo head chief executive executives boss exec
  nominee winner model wrestler athlete analyst leaker insider photographer historian fan user youtuber husband wife partner`.split(
    /\s+/,
  ),
);

export const SPEECH_VERBS = new Set(
  'said says say told tells added adds explained explains stated confirmed confirms revealed reveals recalled joked tweeted teased wrote noted admitted announced insisted described'.split(
    ' ',
  ),
);

/** What somebody has won or may win, as an adjective or a noun in front of the name: "Oscar-winning", "nominee". */
export const AWARDED =
  /^(?:(?:award|prize|oscar|emmy|tony|bafta|grammy)-(?:winning|winner|nominated|nominee)|winners?|nominees?|laureates?|award-winners?)$/;

/** What those are who are famous for something else than acting: "rapper Ada Stone", "former footballer Bo Reed". */
export const FAMOUS_FOR =
  /^(?:footballer|boxer|rapper|dj|influencer|youtuber|tiktoker|broadcaster|dancer|ballerina|magician|chef|cricketer|golfer|skater|gymnast|olympian|supermodel|soprano|tenor|violinist|pianist|impressionist|socialite|entertainer|crooner|personality|sensation|celebrity|influencers|rappers|singers|musicians)$/;
