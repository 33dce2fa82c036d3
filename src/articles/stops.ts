// Words before a full stop that does not end the sentence. Lower case, without the stop.

/** Stand before a name or a number: never the end. */
export const LEADING = new Set(
  (
    'mr mrs ms mx dr prof st sgt lt col gen capt cmdr cpt maj rev hon gov sen rep pres supt det insp fr msgr ' +
    'vs v cf e.g i.e eg ie approx ca viz al mt ft messrs mme mlle a.k.a'
  ).split(' '),
);

/** Of these, what people are called as well, or companies: the end where a word follows that sentences begin with. */
export const OR_NAMES = new Set('col gen lt fr rev al pres gov cf'.split(' '));

/** Stand before a number: no end where a digit follows. */
export const BEFORE_NUMBER = new Set(
  (
    'no nos vol vols ep eps ch chap pt pts p pp fig art sec ser iss nr ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);

/** Whom or what "I" counts behind them: "Elizabeth I", "World War I". */
export const BEFORE_FIRST = new Set(
  (
    'elizabeth mary charles james henry george edward william richard francis louis napoleon nicholas peter catherine ' +
    'war part act volume chapter book season phase class type'
  ).split(' '),
);

/** May close a sentence as well: it ends only where a word follows with which sentences begin. */
export const CLOSING = new Set(
  (
    'jr sr inc co corp ltd llc bros etc dept est feat assn ave blvd rd univ ed eds min hrs sq ' +
    'a.m p.m am pm ph.d m.d b.a m.a u.s u.k u.n e.u'
  ).split(' '),
);

/** With these a sentence begins; after an abbreviation or dots they decide. */
export const STARTERS = new Set(
  (
    'the a an he she it they we i you this that these those there here his her its their our my your in on at by ' +
    'for from with after before when while if as but and or so yet however although though because since once then ' +
    'now today yesterday also not no what who why how where which is are was were will can do does did has have had ' +
    'all both each some many most more much one two three four five meanwhile still even just only perhaps maybe ' +
    'according despite during until to let'
  ).split(' '),
);

/** Verbs of saying: a question or shout in quotes before "she asked" does not end the sentence. */
export const SAYING = new Set(
  (
    'said says asked asks added adds wrote writes told tells replied replies answered joked jokes explained explains ' +
    'continued noted tweeted cried shouted wondered laughed began quipped teased'
  ).split(' '),
);
