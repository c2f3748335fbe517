/**
 * Reads a bulletin: every numeral of its text as a figure with place, measure, period and certainty, as none with the reason, or as
 * open. Pure, and the same answer every time: what it does not know is open, or wants a look.
 */
import type { Adcode } from '../../../core/areas/area';
import type { Gazetteer } from '../../../core/areas/gazetteer';
import { createNameIndex } from '../../../core/areas/resolve/nameIndex';
import type { BulletinFacts } from './document/bulletin';
import { findDocumentDay } from './document/documentDay';
import { findDocumentFrame, findStockDay } from './document/documentFrame';
import { findHome, headingPlace } from './document/homePlace';
import { findOperations } from './document/operations';
import { type ReadPassage, readPassage } from './document/readPassage';
import type { Carried } from './figures/passageState';
import type { Reading } from './figures/reading';
import { readPassageFigures } from './figures/readPassageFigures';
import { readTable } from './figures/readTable';
import { readPassages } from './intake/passages';
import { createPlaceFinder } from './places/findPlaces';

export interface BulletinOptions {
  /** Whose bulletin it is, and its day (YYYY-MM-DD), where somebody knows better. */
  readonly place?: Adcode | null;
  readonly day?: string | null;
}

/** A reading with its offsets in the text as it was given. */
interface BulletinReading {
  readonly start: number;
  readonly end: number;
  readonly reading: Reading;
}

export interface ReadBulletin {
  readonly facts: BulletinFacts;
  readonly readings: readonly BulletinReading[];
}

export type BulletinReader = (text: string, options?: BulletinOptions) => ReadBulletin;

/** Builds the index of places once. */
export function createBulletinReader(gazetteer: Gazetteer): BulletinReader {
  const index = createNameIndex(gazetteer);
  const places = createPlaceFinder(index);

  return (text, { place = null, day: givenDay = null } = {}) => {
    const plain = readPassages(text);
    const day = findDocumentDay(plain, givenDay);
    const home = findHome(plain, places, place);
    const passages = plain.map((passage) => readPassage(passage, places, home.adcode));
    const today = { asOf: day.asOf };
    const operations = findOperations(passages, today);
    const frame = findDocumentFrame(passages, operations, today, day.isWhole);
    const facts: BulletinFacts = { day, home, frame, stockDay: findStockDay(passages, today), operations, index };
    const readings: BulletinReading[] = [];
    let carried: Carried = { operation: null, groups: new Map(), isCase: false, comparator: null };
    passages.forEach((passage, at) => {
      if (passage.role === 'table') {
        if (passages[at - 1]?.role === 'table') return;
        const after = passages.findIndex(({ role }, index) => index > at && role !== 'table');
        const rows = passages.slice(at, after === -1 ? undefined : after);
        readTable(rows, facts).forEach((found, index) => {
          for (const reading of [...maskedReadings(rows[index]!), ...found])
            readings.push(inGiven(rows[index]!, reading));
        });
        return;
      }
      const heading =
        home.adcode === null
          ? headingPlace(passage.text, places)
          : headingPlace(passage.text, (part) => places(part, home.adcode, () => false));
      const found = readOne(
        passage,
        at,
        facts,
        heading === null ? null : { adcode: heading.adcodes[0]!, end: heading.end },
        carried,
      );
      carried = found.carried;
      for (const reading of found.readings) readings.push(inGiven(passage, reading));
    });
    return { facts, readings: titlesByBody(readings.sort((one, other) => one.start - other.start)) };
  };
}

function readOne(
  passage: ReadPassage,
  at: number,
  facts: BulletinFacts,
  heading: { readonly adcode: Adcode; readonly end: number } | null,
  carried: Carried,
) {
  const masked = maskedReadings(passage);
  if (passage.role === 'furniture' || passage.role === 'imprint') {
    const none = passage.numerals.map(
      ({ start, end }): Reading => ({ start, end, is: 'not-figure', why: 'page furniture' }),
    );
    return { readings: [...masked, ...none], carried };
  }
  const found = readPassageFigures(passage, at, facts, heading, carried);
  return { readings: [...masked, ...found.readings], carried: found.carried };
}

const HAS_NUMERAL = /[\d一二三四五六七八九十两零]/;

/** What was no figure by its form alone. */
function maskedReadings({ text, times, masks, places }: ReadPassage): readonly Reading[] {
  const none = (start: number, end: number, why: string): Reading => ({ start, end, is: 'not-figure', why });
  return [
    ...times.map(({ start, end, meaning }) => none(start, end, meaning.kind === 'masked' ? meaning.why : 'date')),
    ...masks.map(({ start, end, why }) => none(start, end, why)),
    ...places
      .filter(({ what }) => what.is === 'count')
      .map(({ start, end }) => none(start, end, 'number of the places listed')),
    ...places
      .filter(({ what }) => what.is === 'name' || what.is === 'part')
      .map(({ start, end }) => none(start, end, 'place name')),
  ].filter(({ start, end }) => HAS_NUMERAL.test(text.slice(start, end)));
}

/** A headline leaves out what the text says of the same figure. */
function titlesByBody(readings: readonly BulletinReading[]): readonly BulletinReading[] {
  const body = readings.flatMap(({ reading }) =>
    reading.is === 'figure' && !reading.figure.doubts.includes('title') ? [reading.figure] : [],
  );
  return readings.map((one) => {
    const { reading } = one;
    if (reading.is !== 'figure' || !reading.figure.doubts.includes('title')) return one;
    const { figure } = reading;
    const told = body.filter(
      ({ value, unit, kind }) => value === figure.value && unit === figure.unit && kind === figure.kind,
    );
    const [first] = told.filter(({ place }) => place === figure.place).concat(told);
    if (first === undefined) return one;
    return {
      ...one,
      reading: { ...reading, figure: { ...first, subject: first.subject === '' ? figure.subject : first.subject } },
    };
  });
}

function inGiven({ at }: ReadPassage, reading: Reading): BulletinReading {
  return { start: at[reading.start] ?? 0, end: (at[reading.end - 1] ?? 0) + 1, reading };
}
