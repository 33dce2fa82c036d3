const QUOTED = /^(?:(.*?)\s)?[("“‘'«]\s*([^"“”‘’'«»()]{1,40})\s*[)"”’'»](?=\s|$)\s*(.*)$/u;
const KNOWN_AS = /,?\s\(?(?:a\.?k\.?a\.?|(?:also|better|otherwise) known as|alias)\s+|\s*\/\s*/iu;

/**
 * Takes a printed name apart: "Matt Murdock/Daredevil" gives both names; 'Patricia "Trish" Walker' gives
 * Patricia Walker, Trish Walker and Trish; "Eleven (El)" gives Eleven and El. Never empty for a name with a letter.
 */
export const splitNames = (printed: string): readonly string[] => {
  if (printed.length > 200) return [printed];
  const names = printed.split(KNOWN_AS).flatMap(unquote);
  return [
    ...new Set(
      names.map((name) => name.replace(/\s+/gu, ' ').trim()).filter((name) => /[\p{L}\p{N}]/u.test(name)),
    ),
  ];
};

const unquote = (name: string): readonly string[] => {
  const match = QUOTED.exec(name);
  if (!match) return [name];
  const [, before = '', nick = '', after = ''] = match;
  if (before === '') return [after === '' ? nick : `${nick} ${after}`];
  const surname = after.split(/\s+/u).at(-1) ?? '';
  return after === '' ? [before, nick] : [`${before} ${after}`, `${nick} ${surname}`, nick];
};
