/** The verb of a question to the role that claims use. */
export const ROLE_OF_VERB: Readonly<Record<string, string>> = {
  directs: 'director', directed: 'director', direct: 'director', directing: 'director', helms: 'director', helmed: 'director',
  wrote: 'writer', writes: 'writer', write: 'writer', written: 'writer', writing: 'writer', penned: 'writer', scripted: 'writer',
  created: 'creator', creates: 'creator', create: 'creator', runs: 'showrunner', run: 'showrunner', ran: 'showrunner', 'is running': 'showrunner', showruns: 'showrunner',
  produced: 'producer', produces: 'producer', produce: 'producer', producing: 'producer', 'executive produces': 'executive producer',
  composed: 'composer', composes: 'composer', scored: 'composer', scores: 'composer', made: 'creator', makes: 'creator', making: 'creator',
}; // biome-ignore format: a table of words reads better as one
