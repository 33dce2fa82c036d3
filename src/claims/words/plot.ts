/**
 * What characters do in a plot that is told, in the present: "Kira discovers", "Kira and Dax flee". Neither works nor
 * companies do so, and real people of an article hardly; no verb of the trade ("plays", "directs", "returns").
 */
export const STORY_VERBS: ReadonlySet<string> = list(
  `discovers uncovers learns realizes realises struggles battles flees escapes hides investigates kidnaps kills murders rescues embarks wakes awakens
  confronts hunts stumbles encounters befriends meets reunites grapples navigates vows infiltrates betrays seduces inherits crashes suspects
  ventures steals lures tracks chases unravels slaps confides sneaks clings wrestles rushes protects
  avenges abducts ambushes assassinates awakes begs blackmails bluffs bribes bullies captures conspires confesses conjures contemplates craves
  deceives defies despises disappears disguises dodges drowns eavesdrops elopes enlists evades fakes flirts foils forgives frees grieves
  hallucinates haunts hitchhikes hypnotises hypnotizes impersonates imprisons interrogates kisses manipulates meddles mourns obsesses outwits overhears
  overpowers perishes persuades poisons pretends punishes rebels reconciles reconnects relives repents retaliates robs sacrifices schemes screams smuggles sobs
  spies stabs stalks strangles succumbs surrenders swears thwarts torments tortures transforms tricks unearths unmasks wanders weeps witnesses woos yearns
  vanishes mistrusts distrusts resurrects seethes spirals sleepwalks trespasses bargains breaks-up eludes entrusts ensnares banishes duels faints
  discover uncover learn realize realise struggle flee investigate kidnap murder rescue awaken confront stumble befriend reunite grapple navigate
  infiltrate betray meet battle escape clash encounter inherit elope embark conspire reconnect reconcile`,
);

/** What they do as well, and what real people of an article are told to do: of these a name must be shown to be a character. */
export const EVERYDAY_VERBS: ReadonlySet<string> = list(
  `finds find move falls fall sets faces tries seeks attempts gets goes lives decides agrees must moves loses becomes believes wants needs hopes asks tells
  deals saves travels travel races juggles teams marries divorces hunts starts defends survives survive search searches fears drops catches copes pursue pursues
  fight fights clashes cannot
  abandons accepts accuses admires adopts aids apologises apologizes arrests attacks attends begins bonds breaks bumps calls cares challenges cheats chooses climbs
  collapses comes commits convinces crosses cries dances dares dates defeats descends destroys devises dies digs dreams drives drinks eats ends enters expects feels fends flies
  forces forges gives grows guards handles has hates heads heals helps hires holds hurts ignores invades invites keeps knows leaves lets lies longs looks loves manages
  notices obeys orders owns pays persists picks plans plots possesses prays prepares presents proposes pulls puts quits raids rallies reaches receives recovers recruits
  refuses regains rejects relies remains remembers resists resolves resorts retreats rides risks rises rules runs sees sells sends senses serves settles shares sits sleeps solves
  spends spots squares stands stays stops strikes strives suffers summons swaps takes talks teaches tempts thinks threatens traces treks trusts turns undergoes uses visits
  waits walks warns watches weds welcomes wins wonders works worries wears`,
);

export const PLOT_VERBS: ReadonlySet<string> = new Set([...STORY_VERBS, ...EVERYDAY_VERBS]);

/** What they did, where a story is told over: of a bare name or one that is shown only. */
export const PAST_VERBS: ReadonlySet<string> = list(
  `discovered uncovered realised realized escaped fled kidnapped abducted killed murdered rescued confronted betrayed befriended seduced stabbed kissed poisoned drowned strangled
  vanished disappeared died survived confessed infiltrated inherited eloped avenged blackmailed impersonated proposed sacrificed succumbed awoke`,
);

/** What several of them do: "Emma and Josh buy a house". */
export const BASE_VERBS: ReadonlySet<string> = new Set(
  [...EVERYDAY_VERBS]
    .map((verb) =>
      verb
        .replace(/ies$/, 'y')
        .replace(/(ss|sh|ch|x|z|o)es$/, '$1')
        .replace(/s$/, ''),
    )
    .filter((verb) => !PLOT_VERBS.has(verb))
    .concat('run buy live share split are were have had'.split(' ')),
);

/** What befalls somebody: "is kidnapped", "is forced to", "are drawn into". */
export const BEFALLS: ReadonlySet<string> = list(
  `kidnapped abducted murdered forced drawn haunted hunted accused arrested imprisoned sentenced framed betrayed orphaned stranded trapped
  possessed attacked captured tasked thrust transported tormented pursued exiled bitten resurrected declared reunited
  abandoned ambushed banished blackmailed blamed bullied burdened caught chased compelled condemned consumed convicted convinced cursed dared determined
  diagnosed discovered dragged dumped enslaved entrusted expelled exposed gunned hired hurled hypnotised infected injured jailed jilted
  killed lured manipulated obsessed ordered plagued plunged poisoned prompted pulled pushed recruited rescued saddled seduced shunned shipwrecked shot
  assigned stabbed stalked stuck summoned swept taken tempted threatened torn transformed tricked visited whisked widowed wounded wrongly wrongfully`,
);

function list(words: string): Set<string> {
  return new Set(words.split(/\s+/));
}
