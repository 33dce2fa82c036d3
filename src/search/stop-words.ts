/** Words that carry no topic in a question, folded. They are indexed all the same: only queries drop them. */
const list = `
a an the and or but nor so yet if then than as of at by for from in into on onto to with within without about
over under up down out off through during before after between among against per via
i me my mine we us our ours you your yours he him his she her hers it its they them their theirs
this that these those who whom whose which what when where why how there here
am is are was were be been being do does did doing done have has had having can could may might must shall
should will would cannot cant dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wont wouldnt
shouldnt couldnt im ive youre hes shes its theyre whats whos wheres whens hows thats theres
not no any some all each every both either neither other another such same own only just also too very
more most much many few less least again ever even still
s t d ll m re ve
please tell know say says said
`;

export const stopWords: ReadonlySet<string> = new Set(list.split(/\s+/).filter((word) => word !== ''));
