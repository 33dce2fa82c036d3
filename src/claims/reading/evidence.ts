import type { Medium } from '../claim.ts';
import { PUBLICATIONS } from '../words/organisations.ts';
import { weighPassing } from './background.ts';
import { EvidenceBook } from './evidence-book.ts';
import { type NameForm, nameForm } from './name-form.ts';
import { isFactLabel } from './name-marks.ts';
import { isEpisode, quotesTitle } from './quotes-title.ts';
import { weighBefore } from './signs-before.ts';
import { weighBehind } from './signs-behind.ts';
import { startingEvidence } from './starting-evidence.ts';
import { weighAsWork } from './title-signs.ts';
import type { Unit } from './unit.ts';

/** What an article's sentences show about one name; points, the higher the surer. */
export type Evidence = {
  /** What the words of the name themselves look like. */
  form: NameForm | undefined;
  person: number;
  /** Of `person`, what shows an actor, and what shows a maker. */
  actor: number;
  crew: number;
  character: number;
  title: number;
  /** Of `title`, what stands right beside it and needs a title there. */
  titleBeside: number;
  /** How often it is only there to say who somebody is: "the Northgate star". */
  background: number;
  /** Of `inText`, how often it is only what the work is made from, or for whose fans. */
  source: number;
  /** Of `title`, how often it names a line of works and not one: "the next Vale film", "the Northgate films". */
  franchise: number;
  /** A channel, company, place or nationality: nobody and nothing of the story. */
  other: number;
  count: number;
  /** Where it first stands in running text, as an offset into the body; infinite where it never does. */
  first: number;
  /** Of `count`, how often in running text, not in a headline or heading. */
  inText: number;
  /** Media in which the article speaks of it. */
  readonly media: Set<Medium>;
};

/**
 * Reads what stands next to each name of the article.
 *
 * @param inText whether the sentence of that index is running text
 * @param inCast whether it is an entry of a list of a cast
 */
export function gatherEvidence(
  sentences: readonly (readonly Unit[])[],
  inText: (sentence: number) => boolean,
  inCast: (sentence: number) => boolean,
): EvidenceBook {
  const all = new EvidenceBook();
  const articled = new Set<string>();
  for (const [index, units] of sentences.entries())
    for (let i = 0; i < units.length; i += 1) {
      const unit = units[i] as Unit;
      if (unit.kind !== 'name' || unit.key === '') continue;
      let evidence = all.get(unit.key);
      if (evidence === undefined) {
        evidence = startingEvidence(unit);
        all.set(unit.key, evidence);
        if (unit.words > 2 && ARTICLE.test(unit.lower)) articled.add(unit.key);
      } else if (articled.has(unit.key) && !ARTICLE.test(unit.lower)) {
        // "The Ada Stone play", later "Ada Stone"
        evidence.form = nameForm(unit.text);
        articled.delete(unit.key);
      }
      evidence.count += 1;
      if (inText(index)) {
        evidence.inText += 1;
        evidence.first = Math.min(evidence.first, unit.start);
      }
      // "told *Variety*": papers are printed so as well
      if (unit.quoted && isEpisode(units, i)) evidence.other += 4;
      else if (!PUBLICATIONS.has(unit.key)) {
        if (unit.quoted && quotesTitle(units, i, evidence.form)) evidence.title += 3;
        if (unit.emphasized) evidence.title += 2;
      }
      weighPassing(evidence, units, i);
      weighBefore(evidence, units, i);
      weighBehind(evidence, units, i);
      weighAsWork(evidence, units, i, inText(index));
      // "Northgate: what we know"
      if (
        i === 0 &&
        !inText(index) &&
        !inCast(index) &&
        units[1]?.lower === ':' &&
        evidence.other === 0 &&
        !isSpeaker(evidence, units) &&
        !isFactLabel(unit.lower)
      )
        evidence.title += evidence.form === 'somebody' ? 2 : 3;
    }
  forgetSurnames(all);
  return all;
}

/** "Ada Stone: “Low Tide made me”": who says so. */
function isSpeaker({ form }: Evidence, units: readonly Unit[]): boolean {
  return form === 'somebody' && (units[2]?.quoted === true || /^[“"‘']$/.test(units[2]?.lower ?? ''));
}

/** "The Stone films" of an article that has Ada Stone: hers, unless more speaks for a title. */
function forgetSurnames(all: ReadonlyMap<string, Evidence>): void {
  for (const [key, { form, title, person }] of all) {
    if (form !== 'somebody' || title > 2) continue;
    const family = all.get(key.slice(key.lastIndexOf(' ') + 1));
    // "Stone regular Bo Reed"
    if (family !== undefined && (family.title < 3 || (person > 0 && family.title <= 3 * family.background)))
      family.title = 0;
  }
}

const ARTICLE = /^(?:the|an?) /;
