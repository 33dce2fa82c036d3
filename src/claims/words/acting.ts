/** Verbs that only actors do, with what they do it in behind "in" or "on". */
export const STAR_VERBS = new Set(
  `star stars starred starring co-star co-stars co-starred co-starring costar costars costarred costarring guest-star guest-stars guest-starred
  guest-starring recur recurs recurred recurring`.split(/\s+/),
);

/** Verbs that parts do as well as actors. */
export const SHOWN_VERBS = new Set(
  'seen appear appears appeared appearing feature features featured featuring perform performs performed performing act acted acts'.split(
    ' ',
  ),
);

/** Verbs with the work as their object. */
export const LEAD_VERBS = new Set(
  `lead leads led leading headline headlines headlined headlining topline toplines toplined toplining front fronts fronted fronting
  head heads headed heading board boards boarded boarding anchor anchors anchored`.split(/\s+/),
);

/** What actors do with a part as their object. */
export const PLAY_VERBS = new Set(
  'play plays played playing portray portrays portrayed portraying voice voices voiced voicing'.split(' '),
);

/** What somebody does with a role: "landed a part in", "takes on a role", "makes a cameo". */
export const GETS_ROLE = new Set(
  `have has had having take takes took taking taken land lands landed landing book books booked nab nabs nabbed score scores scored bag bags bagged
  secure secures secured win wins won get gets got getting play plays played playing essay essays essayed essaying make makes made making fill fills filled
  pick picks picked picking grab grabs grabbed net nets netted scoop scoops scooped accept accepts accepted accepting earn earns earned snag snags snagged clinch clinched hold holds held given handed cast tapped boast boasts bring brings sees find finds enjoyed share shares shared perform performs performed performing`.split(
    /\s+/,
  ),
);

/** Nouns for what somebody has in a work. */
export const ROLE_NOUNS = new Set(
  'role roles part parts cameo cameos appearance appearances lead leads turn turns spot gig stint arc'.split(
    ' ',
  ),
);

/** Adjectives and nouns that stand before a role: "a recurring role", "a small but pivotal part", "the female lead". */
export const ROLE_ADJECTIVES = new Set(
  `a an the his her their one of its small smaller supporting minor recurring key guest starring leading lead leads major cameo bigger big featured pivotal important crucial prominent
  secondary central main undisclosed title titular male female series regular co-lead co-starring significant substantial meaty villainous comic dramatic
  brief special surprise memorable dual new expanded larger unspecified mystery mysterious unnamed vital principal up on in but and very rare top plum coveted juicy breakout
  wonderful great brilliant terrific fantastic delightful fun hilarious fine good superb lovely amusing tiny little blink-and-you'll-miss-it uncredited starring-role guest-starring showy thankless
  first biggest multi-episode season-long several multiple two three four five six episode voice-over voice motion-capture walk-on live-action`.split(
    /\s+/,
  ),
);

/** Words of any kind that show a clause to tell of who acts. */
export const ACTING_WORDS: ReadonlySet<string> = new Set(
  `star stars starred starring co-stars cast ensemble plays playing return returns returned returning back reprise reprises reprising join joins joined
  lead leads role roles voice voices voiced lends appear appears appearing cameo feature features newcomers actor actress`.split(
    /\s+/,
  ),
);

/** What may stand between somebody and the verb he is the subject of. */
export const BEFORE_VERB = new Set(
  `having will would is are was were has have had been be being to also now currently recently previously formerly originally already once again still even both all set tapped year month week earlier more teamed teaming team partnered partnering reteamed collaborated collaborating come comes came returns recruited commissioned drafted engaged lined agreed agrees decided decides chose opted continues continued began begun begins started busy asked stepped steps stepping subsequently eventually initially jointly solely personally cast chosen picked hired
  enlisted since often frequently memorably pegged roped snapped contracted named locked preparing prepares gearing about sign agree brought signed attached expected confirmed scheduled announced reportedly reported apparently said believed thought understood tipped touted rumored rumoured slated due poised going on in talks negotiations early final deck board aboard officially
  himself herself returning return back set did may might could can finally apparently later next last first soon most then
  used went goes gone proceeded continued rave raves reviews critical plaudits kudos notices applause attention prize prizes best honours honors trophy nod nods accolades recognition drew drawing received receives receiving
  garnered garnering garners picked scooped collected praised lauded hailed feted honoured honored rewarded critics critics' beat beating out thousands hundreds hopefuls actors girls boys others rivals auditionees
  revealed unveiled here instead reunited inked added upped newly just
  contract pact inks signs closes he'll she'll they'll he's she's joining joined joins landed nabbed booked secured scored the role part lead agreed deal closed that up for ready known recognized recognised remembered best famously notably won wins winning earned earning an a nominated nomination acclaim praise award awards rose rises shot
  fame famous made name well latest newest addition additions perhaps probably most mostly of course about talks talked speaks spoke opens opened discusses reflects reflected gets get got
  thrilled excited honored honoured proud delighted lucky loved enjoyed enjoys admitted admits`.split(/\s+/),
);
