import type { Command } from '../src/discord/command.ts';
import { about } from './about.ts';
import { ask } from './ask.ts';
import { cast } from './cast.ts';
import { checkWithArticles } from './check-with-articles.ts';
import { corpus } from './corpus.ts';
import { feedback } from './feedback.ts';
import { makeHelp } from './help.ts';
import { german } from './locales/de.ts';
import { localize } from './locales/localize.ts';
import { privacy } from './privacy.ts';
import { release } from './release.ts';
import { settings } from './settings.ts';
import { sources } from './sources.ts';
import { trivia } from './trivia.ts';
import { whoplays } from './whoplays.ts';

/** Every command, in the order that `/help` shows. */
export const commands: readonly Command[] = [
  ask,
  whoplays,
  release,
  cast,
  about,
  sources,
  checkWithArticles,
  trivia,
  feedback,
  settings,
  corpus,
  privacy,
  makeHelp(() => commands),
].map((command) => localize(command, { de: german }));
