/** A figure of a row; a nested row's figures become columns of their own in the table. */
export type Cell = string | number | boolean | Row;
export type Row = { readonly [column: string]: Cell };

/** One benchmark: `npm run bench -- NAME`. */
export type Bench = {
  readonly name: string;
  /** One line for the list, options included. */
  readonly describe: string;
  /** The member under which `--json` holds the rows. */
  readonly rows: string;
  /**
   * @param args what stands after the name, without `--json`.
   * @throws {BenchNeeds} when an option is missing that it cannot do without.
   */
  readonly run: (args: readonly string[]) => Promise<readonly Row[]>;
};

/** The call was wrong: the message says what to add. */
export class BenchNeeds extends Error {}

/** A word beside the figures: to standard error, so that `--json` stays one object. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
