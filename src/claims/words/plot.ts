/** What characters do in a plot that is told, in the present: "Kira discovers", "Kira and Dax struggle to". No verb of the trade ("plays", "directs", "returns"). */
export const PLOT_VERBS: ReadonlySet<string> = new Set(
  `discovers uncovers learns realizes realises finds struggles fights battles flees escapes hides investigates kidnaps kills murders rescues saves
  falls travels embarks sets wakes awakens investigates confronts faces battles hunts stumbles encounters befriends meets reunites grapples navigates
  seeks tries attempts vows infiltrates betrays seduces marries divorces inherits crashes survives suspects searches races ventures steals
  lures tracks chases juggles copes deals clashes teams rushes gets goes lives decides agrees must moves loses unravels
  fears pursues drops slaps catches becomes believes wants needs hopes asks tells confides sneaks clings wrestles races defends protects
  discover uncover learn realize realise struggle flee investigate kidnap murder rescue embark awaken confront stumble befriend reunite grapple navigate
  infiltrate move betray meet fight battle travel escape clash survive encounter fall find search pursue inherit`.split(
    /\s+/,
  ),
);

/** Of those, what real people of an article are told to do as well: of these a name must be shown to be a character. */
export const EVERYDAY_VERBS: ReadonlySet<string> = new Set(
  `finds find move meet falls fall sets meets faces tries seeks attempts gets goes lives decides agrees must moves loses becomes believes wants needs hopes asks tells
  deals saves travels travel races juggles teams marries divorces hunts starts defends
  embarks embark survives survive search searches fears drops catches copes wakes pursue pursues`.split(
    /\s+/,
  ),
);
