/** How sure the sentence is: its own hedges decide, never the publisher's standing. */
export type Status = 'stated' | 'expected' | 'rumoured' | 'denied' | 'past';

export type Medium = 'film' | 'series' | 'game' | 'book' | 'play' | 'comic';

export type ReleaseEvent = 'release' | 'previews' | 're-release' | 'available' | 'unannounced';

/** A work that is spoken of: the bare name, and what tells it from others of the same name. */
export type Work = {
  readonly title: string;
  readonly season?: number;
  readonly year?: number;
  readonly medium?: Medium;
};

/** What a claim says, apart from where it says so. */
export type Statement =
  | ({
      readonly kind: 'cast';
      readonly person: string;
      readonly character?: string;
      readonly voice?: true;
    } & Partial<Work>)
  | ({
      readonly kind: 'release';
      readonly event: ReleaseEvent;
      /** EDTF; absent where the words give no value by themselves, and for `unannounced`. */
      readonly date?: string;
      /** The words of the text that give the date. */
      readonly asStated?: string;
    } & Work)
  | ({ readonly kind: 'crew'; readonly person: string; readonly role: string } & Partial<Work>)
  | ({ readonly kind: 'appearance'; readonly character: string } & Work)
  | ({ readonly kind: 'platform'; readonly platform: string } & Work)
  | ({ readonly kind: 'episodes'; readonly count: number } & Work);

export type ClaimKind = Statement['kind'];

/** Where a claim stands: whole sentences of an article's body, `body.slice(start, end) === sentence`. */
export type Citation = {
  /** The article's id. */
  readonly article: string;
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
};

/** One sentence says one thing. There is no claim without its sentence. */
export type Claim = Statement &
  Citation & {
    readonly status: Status;
    /** The rule that read it, for the operator who asks why. */
    readonly rule: string;
    /** Stated by hand in an article's front matter. */
    readonly editor?: true;
  };
