import { SAME_PLATFORMS } from '../../claims/words/platform-names.ts';
import { nameKey } from './fold-name.ts';

/** What one channel, service or machine is told by, whichever of its names is printed: "Disney+" is no "Disney". */
export const platformKey = (name: string): string => printedKey(usualPlatform(name));

/** The usual name of a channel, service or machine: "PlayStation 5" of "PS5", and of any that has one name only itself. */
export const usualPlatform = (name: string): string => USUAL.get(printedKey(name)) ?? name;

/** Whether two names, in any case, are of one channel, service or machine. */
export const isSamePlatform = (a: string, b: string): boolean => platformKey(a) === platformKey(b);

const printedKey = (name: string): string => nameKey(name.replaceAll('+', ' plus'));

const USUAL: ReadonlyMap<string, string> = new Map(
  SAME_PLATFORMS.flatMap((names) => {
    const all = names.split(', ');
    return all.map((name): [string, string] => [printedKey(name), all[0] as string]);
  }),
);
