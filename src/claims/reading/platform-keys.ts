import { PLATFORMS } from '../words/platforms.ts';
import { foldName } from './unit.ts';

/** Names of channels and services, folded as names of an article are. */
export const PLATFORM_KEYS: ReadonlySet<string> = new Set(PLATFORMS.map(foldName));

/** Folded name to the name as it is written; of two that fold alike the first, "The CW". */
export const PLATFORM_NAMES: ReadonlyMap<string, string> = new Map(
  PLATFORMS.toReversed().map((name) => [foldName(name), name]),
);
