/** Reads the numerals of a passage: what each is, and of a figure all its fields. */
import type { BulletinFacts, Governed } from '../document/bulletin';
import type { ReadPassage } from '../document/readPassage';
import { sentencesOf } from '../intake/sentences';
import { type Stretch, stretchesOf } from '../numerals/notFigures';
import { ASKS_FOR_CASE } from '../words/judgements';
import {
  type Carried,
  type Heading,
  homeGoverned,
  operationFrame,
  operationOf,
  type PassageState,
} from './passageState';
import type { Reading } from './reading';
import { readSentence } from './readSentence';

export interface PassageReadings {
  readonly readings: readonly Reading[];
  readonly carried: Carried;
}

export function readPassageFigures(
  passage: ReadPassage,
  index: number,
  facts: BulletinFacts,
  heading: Heading | null,
  carried: Carried,
): PassageReadings {
  const { text } = passage;
  const stretches: readonly Stretch[] = carried.isCase
    ? [{ start: 0, end: text.length, why: 'single case' }]
    : stretchesOf(text);
  const operation = operationOf(passage, facts, carried, index);
  const opens = facts.operations.some((one) => one.passage === index && one.start !== null);
  const isNamed = operation !== null && operation.name !== null && text.includes(operation.name);
  const isOfOperation = facts.frame.isOperation || (!opens && (carried.operation !== null || isNamed));
  const own: Governed =
    heading === null
      ? homeGoverned(facts)
      : { adcodes: [heading.adcode], isPart: false, reason: 'heading', isSure: true };
  const state: PassageState = {
    frame: isOfOperation && operation !== null ? operationFrame(operation, facts) : facts.frame,
    place: own,
    comparator: /^[\s→👉·•]*其中/u.test(text) ? carried.comparator : null,
    lastFrame: null,
    hasStrayed: false,
    isFirst: true,
    wasStock: false,
    hasFigures: false,
  };
  const readings = sentencesOf(text).flatMap((sentence) =>
    readSentence(passage, sentence, { state, facts, heading, own, operation, stretches, groups: carried.groups }),
  );
  const pending =
    opens && !state.hasFigures ? (facts.operations.findLast((one) => one.passage === index) ?? null) : null;
  return {
    readings,
    carried: {
      ...carried,
      operation: pending,
      isCase: ASKS_FOR_CASE.test(text),
      comparator: state.comparator,
    },
  };
}
