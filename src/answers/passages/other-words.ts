/**
 * Words that answer for one another, a set a line, in the forms that questions and articles use: what fans type on
 * the left is seldom what a newspaper prints. Data about language; nothing here knows a show.
 */
const SETS = `
villain antagonist nemesis baddie foe
ability abilities power powers superpower superpowers
film filmed filming shoot shooting shot
find found discover discovered
injured injury hurt wounded
kid kids child children
cancel canceled cancelled cancellation axed scrapped
renew renewed renewal
newspaper paper magazine
get got obtained snagged
make made making
wear wears wearing wore sporting outfit
cost costs budget
earn earned grossed
rating rated certificate classified
song track music
costume outfit suit
sequel follow-up
boss head chief president
studio distributor
begin began start started starts
end ended ends finish finished
center centers centre centres
meet meets met gather
die dies died dead killed
shoot shooting production filming
hometown home born
friend friends best-friend
based adaptation adapted adapts
alike similar resemble resembles
sidekick ally
dad father
mom mother mum
sell sold sales
interview interviewed interviews
review reviews reviewed reception
picture pictures photo photos image images
movie movies film films
series show
role part
plot story premise
comic comics
video videos footage clip clips
important key crucial essential vital
adapt adapted adaptation adapts turned
`;

const GROUPS: ReadonlyMap<string, readonly string[]> = readSets();

function readSets(): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const line of SETS.split('\n')) {
    const set = line.split(' ').filter((word) => word !== '');
    for (const word of set) groups.set(word, [...(groups.get(word) ?? []), ...set]);
  }
  return groups;
}

/** Other words of the same sense, for a folded word; none where the table has none. */
export function otherWords(word: string): readonly string[] {
  return GROUPS.get(word) ?? [];
}

/** Turns of phrase that are one word in an article, or another one. */
const TURNS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:bad|main bad|evil) guys?\b/giu, 'villain'],
  [/\bbig bad\b/giu, 'villain'],
  [/\b(?:take|takes|taking|took) place\b/giu, 'set'],
  [/^how (?:long|old|tall|far|big|much)\b/iu, 'how'],
  [/^(?:on )?(?:what|which) (?:day|date|weekday)\b/iu, 'when'],
  [/^(?<verb>is|are|was|were)(?<pair> .+?) (?:like|similar to) (?=.+$)/iu, '$<verb>$<pair> alike '],
  [/^(?:in |at )?(?:what|which) (?:city|town|country|place|location)\b/iu, 'where'],
  [/^(?:in )?(?:what|which) (?:year|month)\b/iu, 'when'],
  [/\bcomes? face to face\b/giu, 'meet'],
  [/\bcome up with\b/giu, 'create'],
];

/** The question as passages are searched for it. */
export function rephrase(question: string): string {
  return TURNS.reduce((text, [from, to]) => text.replace(from, to), question);
}
