const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What reviews call an actor: "A is superb", "B is wasted". */
export const PRAISED = set(
  `terrific superb excellent wonderful outstanding magnetic mesmerising mesmerizing hilarious compelling electrifying captivating miscast wasted underused underutilised underutilized
  magnificent sublime riveting unforgettable heartbreaking revelation delight hoot scream standout stand-out splendid faultless flawless mesmeric pitch-perfect scene-stealer note-perfect well-cast`,
);

/** What reviews say that an actor does: "A shines", "B overacts". */
export const REVIEW_VERBS = set(
  `shines shine shone excels excel excelled dazzles dazzled impresses sparkles sparkled overacts underplays smoulders smolders convinces`,
);

/** What an actor gives: "A gives a fine performance", "A's performance". */
export const ACTING_NOUNS = set('performance performances turn turns acting');

/** What else actors have to give: "A and B have great chemistry", "A provides comic relief". */
export const PRAISE_NOUNS = set('chemistry relief support gravitas');

/** What a good one steals. */
export const SCENES = set('show scene scenes film movie picture');
