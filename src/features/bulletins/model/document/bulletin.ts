import type { Adcode } from '../../../../core/areas/area';
import type { NameIndex } from '../../../../core/areas/resolve/nameIndex';
import type { Span } from '../times/calendar';
import type { DocumentDay } from './documentDay';
import type { HomePlace } from './homePlace';
import type { Operation } from './operations';

/** What holds for a figure where its own sentence says nothing else. */
export interface Frame {
  readonly span: Span | null;
  /** `stock`: its figures stand for the last day of it. */
  readonly reason: FrameReason;
  readonly isOperation: boolean;
  readonly isSure: boolean;
}

export type FrameReason =
  | 'document'
  | 'said'
  | 'carried'
  | 'operation'
  | 'stock'
  | 'same-period'
  | 'compared'
  | 'streak'
  | 'none';

/** What a bulletin says of itself. */
export interface BulletinFacts {
  readonly day: DocumentDay;
  readonly home: HomePlace;
  readonly frame: Frame;
  /** What its stocks stand for where they say no day of their own; null: the day of the text. */
  readonly stockDay: string | null;
  readonly operations: readonly Operation[];
  readonly index: NameIndex;
}

/** Where the figures of a place come from: its own word, or what holds around it. */
export interface Governed {
  /** Several where a list of places governs. */
  readonly adcodes: readonly Adcode[];
  readonly isPart: boolean;
  readonly reason: 'home' | 'said' | 'heading' | 'carried' | 'group' | 'part' | 'compared' | 'none';
  readonly isSure: boolean;
}
