import { startsWithGivenName } from '../reading/given-name.ts';
import { isOrdinaryWord } from '../reading/name-form.ts';

/**
 * Whom a title names: "Kira", "Kira the Brave", "Kira Vale and the Lamp", "Kira The Musical", "Becoming Kira", "The Return of
 * Miss Kira Vale". Undefined where it may be nobody.
 */
export function somebodyIn(title: string): string | undefined {
  const bare = title.replace(/(?::? (?:the|a) (?:musical|movie|play|series|game|film)|: .*)$/i, '');
  const last =
    /(?:^| )(?:of|being|becoming|saving|finding|killing|meet|dear|goodbye|hello|calling|chasing|loving|raising|waking|about|for|enter|i am)(?:,)? (.+)$/i.exec(
      bare,
    )?.[1];
  if (last !== undefined && isNamed(last.replace(/^(?:Miss|Mrs?|Dr)\.? /, ''))) return last;
  if (isSomebody(bare)) return bare;
  const first = /^(.+?)(?:'s| and (?:the|a|her|his) .*| & .*)$/i.exec(bare)?.[1];
  return first !== undefined && isNamed(first) ? first : undefined;
}

/** One to three words, "the" among them, can be somebody's name. */
function isSomebody(title: string): boolean {
  return (
    /^\p{Lu}\S*(?: (?:the|of|van|de) \p{Lu}\S*| \p{Lu}\S*){0,2}$/u.test(title) &&
    !/^(?:The|A|An) .+s$/.test(title) &&
    (!/ (?:the|of) /.test(title) || startsWithGivenName(title) || isEpithet(title))
  );
}

/** "Zarn the Brave", and no "Meet the Vales". */
function isEpithet(title: string): boolean {
  const first = /^(\p{Lu}\p{Ll}+) the \p{Lu}\p{Ll}+$/u.exec(title)?.[1];
  return first !== undefined && !isOrdinaryWord(first.toLowerCase()) && !/ing$/.test(first);
}

function isNamed(name: string): boolean {
  return startsWithGivenName(name) && /^\p{Lu}\S*(?: \p{Lu}\S*){0,2}$/u.test(name);
}
