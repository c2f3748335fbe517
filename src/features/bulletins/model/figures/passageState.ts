import type { Adcode } from '../../../../core/areas/area';
import type { BulletinFacts, Frame, Governed } from '../document/bulletin';
import { nameIn, type Operation, sameName } from '../document/operations';
import type { ReadPassage } from '../document/readPassage';
import type { Compared } from './change';

/** What a passage's heading says: 【湟中区】. */
export interface Heading {
  readonly adcode: Adcode;
  readonly end: number;
}

/** What holds from one sentence of a passage to the next. */
export interface PassageState {
  frame: Frame;
  place: Governed;
  comparator: Compared | null;
  /** What the sentence before ended on, for 同期. */
  lastFrame: Frame | null;
  /** Whether the sentence before ended on another place. */
  hasStrayed: boolean;
  isFirst: boolean;
  /** Whether the sentence before ended on a stock, which 其中 goes on with. */
  wasStock: boolean;
  hasFigures: boolean;
}

/** What is carried from one passage to the next. */
export interface Carried {
  /** Operation that the last passage opened without a figure of its own. */
  readonly operation: Operation | null;
  /** Lists of places by how many they are, for 五市. */
  readonly groups: Map<number, readonly Adcode[]>;
  /** Whether the passage before asked for a case. */
  readonly isCase: boolean;
  /** What the passage before compared with, for one that goes on with 其中. */
  readonly comparator: Compared | null;
}

/** The operation that a passage is about: one it names, or what the passage before opened, or the bulletin's own. */
export function operationOf(
  { text }: ReadPassage,
  facts: BulletinFacts,
  carried: Carried,
  index: number,
): Operation | null {
  const opened = facts.operations.find(({ passage, start }) => passage === index && start !== null);
  const name = nameIn(text);
  const named = facts.operations.find(
    (operation) =>
      operation.name !== null &&
      ((name !== null && sameName(operation.name, name)) ||
        new RegExp(`[“"]${literal(operation.name)}[”"]`).test(text)),
  );
  return (
    named ??
    opened ??
    carried.operation ??
    (facts.frame.isOperation || facts.operations.length === 1 ? (facts.operations[0] ?? null) : null)
  );
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export function operationFrame({ start, end }: Operation, facts: BulletinFacts): Frame {
  const last = end ?? facts.day.asOf;
  return {
    span: last === null ? null : { start, end: last },
    reason: 'operation',
    isOperation: true,
    isSure: start !== null && last !== null,
  };
}

export function homeGoverned({ home }: BulletinFacts): Governed {
  if (home.adcode === null) return { adcodes: [], isPart: false, reason: 'none', isSure: false };
  return { adcodes: [home.adcode], isPart: home.isPart, reason: 'home', isSure: home.isSure };
}
