import { ONTO_SCREENS } from './onto-screens.ts';

/** How a verb of release stands: "will open", "opens", "opened" or "was released", "opening". */
export type VerbForm = 'base' | 'present' | 'past' | 'gerund';

export type ReleaseVerb = {
  readonly form: VerbForm;
  /** Says that something comes out only with a place behind it: "hits theaters", "comes to Quark". */
  readonly needsPlace: boolean;
  /** The place can only be where films are shown. */
  readonly screens?: true;
  /** The place can only be a channel, or early access. */
  readonly channel?: true;
  /** Only "early access" can be left. */
  readonly earlyAccess?: true;
  /** Takes the work as its object as well: "Quark releases the film". */
  readonly transitive: boolean;
  /** Also says where a story begins: "the film opens in 1942". */
  readonly ofStory: boolean;
};

type Kind = Omit<ReleaseVerb, 'form'>;
const PLAIN: Kind = { needsPlace: false, transitive: false, ofStory: false };
const TRANSITIVE: Kind = { ...PLAIN, transitive: true };
const PLACED: Kind = { ...PLAIN, needsPlace: true };
/** Only of a work with the screen behind it: "races into theaters". */
const TO_SCREENS: Kind = { ...PLACED, screens: true };
/** "Leaves early access". */
const EARLY: Kind = { ...PLACED, earlyAccess: true };
const STORY: Kind = { ...PLAIN, transitive: true, ofStory: true };

/** Base, present, past (and participle), gerund. */
const VERBS: readonly (readonly [string, Kind])[] = [
  ['premiere premieres premiered premiering', TRANSITIVE],
  ['debut debuts debuted debuting', TRANSITIVE],
  ['release releases released releasing', TRANSITIVE],
  ['re-release re-releases re-released re-releasing', TRANSITIVE],
  ['rerelease rereleases rereleased rereleasing', TRANSITIVE],
  ['launch launches launched launching', TRANSITIVE],
  ['publish publishes published publishing', TRANSITIVE],
  ['broadcast broadcasts broadcast broadcasting', TRANSITIVE],
  ['- - broadcasted', TRANSITIVE],
  ['air airs aired airing', TRANSITIVE],
  ['stream streams streamed streaming', TRANSITIVE],
  ['stage stages - staging', TRANSITIVE],
  ['- - staged', PLAIN],
  ['present presents - presenting', TRANSITIVE],
  // "Will be shown in May": no other form says that it comes out
  ['show - shown showing', TRANSITIVE],
  ['- - performed', PLAIN],
  // "Was first seen in 1985"
  ['- - seen', PLAIN],
  // "Was first done in Cork in 1997"
  ['- - done', PLAIN],
  ['- - presented', PLAIN],
  ['- - mounted', PLAIN],
  // "Her novel appeared in 1985"
  ['- - appeared', PLAIN],
  ['screen screens screened screening', TRANSITIVE],
  ['transmit transmits transmitted transmitting', TRANSITIVE],
  ['televise televises televised televising', TRANSITIVE],
  ['simulcast simulcasts simulcast simulcasting', TRANSITIVE],
  ['unleash unleashes unleashed unleashing', TRANSITIVE],
  ['unspool unspools unspooled unspooling', PLAIN],
  ['distribute distributes distributed distributing', TRANSITIVE],
  ['drop drops dropped dropping', TRANSITIVE],
  ['bow bows bowed bowing', PLAIN],
  ['arrive arrives arrived arriving', PLAIN],
  ['land lands landed landing', PLAIN],
  ['follow follows followed', PLAIN],
  ['return returns returned returning', PLAIN],
  ['resume resumes resumed resuming', PLAIN],
  ['open opens opened opening', STORY],
  ['start starts started starting', STORY],
  ['begin begins began beginning', STORY],
  ['hit hits hit hitting', PLACED],
  ['reach reaches reached reaching', PLACED],
  ['come comes came coming', PLACED],
  ['go goes went going', PLACED],
  ['join joins joined joining', { ...PLACED, channel: true }],
  ['enter enters entered entering', { ...PLACED, channel: true }],
  // "When it moves to Quark next year": looking back it tells of another channel
  ['move moves - moving', { ...PLACED, channel: true }],
  ['roll rolls rolled rolling', { ...PLACED, transitive: true }],
  ['kick kicks kicked kicking', { ...PLACED, transitive: true }],
  ['transfer transfers transferred transferring', PLACED],
  ['leave leaves left leaving', EARLY],
  ['exit exits exited exiting', EARLY],
  ['ship ships shipped shipping', PLAIN],
  ['head heads headed heading', PLACED],
  ...ONTO_SCREENS.map((forms): readonly [string, Kind] => [forms, TO_SCREENS]),
  ['bring brings brought bringing', { ...PLACED, transitive: true }],
  ['get gets got getting', { ...PLACED, transitive: true }],
];

const FORMS: readonly VerbForm[] = ['base', 'present', 'past', 'gerund'];

/** Every form of a verb that says that a work comes out, in lower case. */
export const RELEASE_VERBS: ReadonlyMap<string, ReleaseVerb> = new Map(
  VERBS.flatMap(([words, kind]) =>
    words.split(' ').map((word, i) => [word, { ...kind, form: FORMS[i] ?? 'base' }] as const),
  ),
);

/** Between subject and verb, or verb and participle. */
export const AUXILIARIES = new Set(
  `will would shall can could may might should must 'll is are was were be been being has have had do does did to set slated scheduled due expected
  planned poised tipped primed confirmed going supposed currently now also still finally officially originally previously first recently just
  then only next eventually soon both all later already initially likely probably possibly presumably simultaneously exclusively reportedly tentatively projected remain remains stays`.split(
    /\s+/,
  ),
);

/** Nouns for a coming out: "a May release", "its premiere date". */
export const RELEASE_NOUNS = new Set(
  'release premiere debut launch bow opening return rollout publication arrival'.split(' '),
);

/** Nouns that a coming out may stand before: "release date", "premiere window". */
export const DATE_NOUNS = new Set('date dates window slot target day berth plans timeline night'.split(' '));
