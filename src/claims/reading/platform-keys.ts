import { PLATFORMS } from '../words/platforms.ts';
import { foldName } from './unit.ts';

/** Names of channels and services, folded as names of an article are. */
export const PLATFORM_KEYS: ReadonlySet<string> = new Set(PLATFORMS.map(foldName));
