import type { Medium } from '../../claims/claim.ts';

/** What tells works of one name apart. */
export type Qualifier = { readonly year?: number; readonly medium?: Medium };

/** A title that is spoken of: the claims that do, by their index, and what tells it from others of its name. */
export type WorkDraft = Qualifier & { readonly key: string; readonly claims: readonly number[] };
