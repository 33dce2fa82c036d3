/*
 * English given names and the short forms that stand for them. A line holds one given name with its spellings before
 * the colon, and its short forms behind. Two names are related where a line holds both: Patricia and Trish, and
 * Trish and Patsy as well.
 */
const LINES = `
abigail: abby abbie gail
abraham: abe bram
agatha: aggie
albert alberto: al bert bertie
alexander aleksander: alex al xander sandy sasha alec lex
alexandra alexandria: alex alexa sandra lexi lexie sasha sandy
alfred: alf alfie fred freddie
alice: ali allie
alison allison: ali allie
amanda: mandy
amelia: amy millie
andrew: andy drew
angela angelica: angie
ann anne anna: annie nan nancy
anthony antony: tony ant
antonio: tony toni
arabella isabella isabelle elizabeth: bella belle
archibald: archie
arthur: art artie
augustus august: gus augie
barbara: barb barbie babs
barnabas: barney
bartholomew: bart
beatrice beatrix: bea bee trixie
benjamin: ben benny benji
bernard: bernie
bernadette: bernie
bradley: brad
calvin: cal
cameron: cam
cassandra: cass cassie
catherine katherine katharine kathryn katarina katrina: cat kat kate katie kathy cathy kitty kit kay
charles: charlie chuck chas
charlotte: charlie lottie
christina christine christiana: chris chrissy tina
christopher kristopher: chris kris kit topher
claudia: claude
clifford: cliff
constance: connie
cornelius: neil
cynthia: cindy
daniel: dan danny
danielle daniela: dani danny
david: dave davy davey
deborah debra: deb debbie
dominic: dom nick
donald: don donnie donny
dorothy dorothea: dot dotty dottie dolly thea
douglas: doug
edgar: ed eddie ned
edmund edmond: ed eddie ned ted
edward eduardo: ed eddie ned ted teddy
edwin: ed eddie
eleanor elinor: ellie nell nora elle
elizabeth elisabeth: liz lizzie lizzy beth betty betsy bess eliza libby lisa ellie
emily: em emmy millie
ernest: ernie
eugene: gene
eugenie eugenia: genie
evelyn: evie eve
ezekiel: zeke
florence: flo florrie
frances francesca: fran franny frankie
francis: frank frankie fran
francisco: paco pancho frank
franklin: frank frankie
frederick frederic: fred freddie freddy rick
gabriel: gabe
gabriella gabrielle: gabby gabi
geoffrey jeffrey jeffery: geoff jeff
gerald gerard: gerry jerry
geraldine: gerry
gilbert: gil bert
gregory: greg
guillermo: memo
gwendolyn: gwen wendy
hannah: han
harold: hal harry
harriet: hattie harry
harrison: harry
helen helena: nell lena
henry: hank harry hal
herbert: herb bert
howard: howie
hubert: hugh bert
humphrey: hump
ignatius: iggy
irene: rene
isaac: ike zac
isabel isabelle isabella: izzy bella belle
jackson: jack
jacob: jake
jacqueline: jackie
james: jim jimmy jamie jem
janet: jan
jane: janie jenny
jason: jay
jennifer: jen jenny jenn
jeremiah jeremy: jerry jem
jerome: jerry
jessica: jess jessie
joan joanna joanne: jo jo
john: jack johnny jon
jonathan: jon johnny jonny
joseph: joe joey jo
josephine: jo josie
joshua: josh
judith: judy judi
julia juliet juliana: jules julie
julian: jules
kenneth: ken kenny
kimberly kimberley: kim
lawrence laurence: larry laurie lars
leonard leonardo: len lenny leo
leopold: leo
leslie lesley: les
lewis louis luis: lou louie
lillian lilian: lily lil
louise louisa: lou lulu
lucas: luke
lucille lucinda lucy: lucy lucie lu
madeleine madeline: maddie maddy
margaret margarita: maggie meg peg peggy madge marge margie margo greta daisy rita
maria mary marie: molly polly mamie may mia
martha: marty mattie
martin: marty
mathilda matilda: tilly mattie
matthew: matt matty
maureen: mo
maurice: mo
maximilian maxwell: max
melanie melissa melinda: mel
melvin: mel
michael: mike mick mickey mikey mitch
michelle: shelly shell
miranda: randy mandy
mohammed muhammad mohammad: mo
mortimer: mort morty
natalie natalia: nat
natasha: tasha nat
nathan nathaniel nathanael: nate nat
nicholas nicolas nikolas: nick nicky nico klaus
nicole: nicky nikki
oliver: ollie olly
olivia: liv livvy
oswald: oz ozzie
pamela: pam
patricia: pat patty patsy trish trisha tricia
patrick: pat paddy rick
penelope: penny
percival: percy
peter: pete
philip phillip: phil pip
philippa: pippa pip
rachel rachael: rach
randall randolph: randy
raymond: ray
rebecca rebekah: becky becca
reginald: reg reggie
richard ricardo: rick ricky rich richie dick
robert roberto: rob robbie bob bobby bert
roderick: rod rick
rodney: rod
roger: rodge hodge
roland: rollo rolly
ronald: ron ronnie
rosalind rosemary rosamund: rose rosie roz
rosemary rosalie: rosie
rudolph: rudy
rupert: rupe
russell: russ
samantha: sam sammy
samson: sam
samuel: sam sammy
sandra: sandy
sarah sara: sally sadie
sebastian: seb bastian
sidney sydney: sid syd
solomon: sol
sophia sophie: soph
stanley: stan
stephen steven: steve stevie
stephanie: steph stevie
susan susannah susanna: sue susie suzie
sylvester: sly
tabitha: tabby
terence terrance terrence: terry
teresa theresa: terry tess tessa
theodora: thea dora teddy
theodore: ted teddy theo
thomas: tom tommy
timothy: tim timmy
tobias: toby
valerie valentina: val
vanessa: nessa
veronica: ronnie vera
victor: vic
victoria: vicky vicki tori
vincent: vince vinnie
virginia: ginny ginger
vivian vivienne: viv
walter: walt wally
wendell: del
wilfred: wilf fred
wilhelmina: mina minnie willa
william: will bill billy willy liam
winifred: winnie freddie
winston: win
yvonne: eve
zachary zachariah: zach zack zac
`;

type Diminutives = ReadonlyMap<string, ReadonlySet<number>>;

const readLines = (lines: string): Diminutives => {
  const rows = new Map<string, Set<number>>();
  lines
    .trim()
    .split('\n')
    .forEach((line, row) => {
      for (const name of line.split(/[: ]+/u)) rows.set(name, (rows.get(name) ?? new Set()).add(row));
    });
  return rows;
};

/** Which lines each name stands on. */
const DIMINUTIVES = readLines(LINES);

/** Whether a word, folded, is a given name that is known here or the short form of one. */
export const isGivenName = (word: string): boolean => DIMINUTIVES.has(word);

/** Whether two given names, folded, can be one person's: equal, or on one line of short forms. */
export const relatedGivenNames = (a: string, b: string): boolean => {
  if (a === b) return true;
  const [rows, others] = [DIMINUTIVES.get(a), DIMINUTIVES.get(b)];
  if (!rows || !others) return false;
  for (const row of rows) if (others.has(row)) return true;
  return false;
};

const readForms = (lines: string): ReadonlyMap<string, readonly string[]> => {
  const forms = new Map<string, readonly string[]>();
  for (const line of lines.trim().split('\n')) {
    const [given = '', short = ''] = line.split(':');
    for (const name of given.split(' '))
      forms.set(name, [...(forms.get(name) ?? []), ...short.trim().split(' ')]);
  }
  return forms;
};

const FORMS = readForms(LINES);

/** The short forms of a given name, folded; none for a name that has none. */
export const shortFormsOf = (given: string): readonly string[] => FORMS.get(given) ?? [];
