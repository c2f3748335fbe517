import { pictureName, type Subject } from './subjects';

/**
 * More differing pixels than this share are a change: about half a dot of an overlay. On one machine pictures are the same
 * to the pixel; on another, text may be smoothed a little otherwise.
 */
export const LIMIT_SHARE = 0.0002;

/** What became of one picture. */
export type Outcome =
  | { readonly kind: 'compared'; readonly share: number }
  | { readonly kind: 'other-size'; readonly reference: string; readonly now: string }
  | { readonly kind: 'no-reference' }
  | { readonly kind: 'not-taken'; readonly reason: string };

export interface Verdict {
  readonly subject: Subject;
  readonly outcome: Outcome;
}

export interface Summary {
  /** Those to look at first: beyond the limit, the gravest first; then the others, by how much they differ. */
  readonly verdicts: readonly Verdict[];
  /** One sentence with the counts. */
  readonly sentence: string;
  /** Whether every picture was taken and is as its reference. */
  readonly ok: boolean;
}

export function isAsReference(outcome: Outcome): boolean {
  return outcome.kind === 'compared' && outcome.share <= LIMIT_SHARE;
}

/** The word that a picture is marked with: small where all is well, in capitals where someone has to look. */
export function outcomeWord(outcome: Outcome): string {
  const words = { 'other-size': 'CHANGED', 'no-reference': 'MISSING', 'not-taken': 'FAILED' } as const;
  if (outcome.kind !== 'compared') return words[outcome.kind];
  return isAsReference(outcome) ? 'same' : 'CHANGED';
}

/** What is said of a picture, in a few words. */
export function outcomeText(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'compared':
      return `${sharePercent(outcome.share)} of the pixels differ`;
    case 'other-size':
      return `is ${outcome.now} pixels, the reference ${outcome.reference}`;
    case 'no-reference':
      return 'has no reference';
    case 'not-taken':
      return `could not be taken: ${outcome.reason}`;
  }
}

/** One line of the command's output. */
export function verdictLine({ subject, outcome }: Verdict): string {
  return `${outcomeWord(outcome).padEnd(7)}  ${pictureName(subject).padEnd(26)}  ${outcomeText(outcome)}`;
}

export function summarise(verdicts: readonly Verdict[]): Summary {
  const sorted = [...verdicts].sort((a, b) => gravity(b.outcome) - gravity(a.outcome));
  const count = (holds: (outcome: Outcome) => boolean) => verdicts.filter(({ outcome }) => holds(outcome)).length;
  const counts: readonly [number, string][] = [
    [count(isAsReference), 'as their references'],
    [count((outcome) => outcome.kind === 'compared' && !isAsReference(outcome)), 'changed'],
    [count(({ kind }) => kind === 'other-size'), 'of another size'],
    [count(({ kind }) => kind === 'no-reference'), 'without a reference'],
    [count(({ kind }) => kind === 'not-taken'), 'not taken'],
  ];
  const told = counts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  const pictures = verdicts.length === 1 ? '1 picture' : `${verdicts.length} pictures`;
  return {
    verdicts: sorted,
    sentence: `${pictures}: ${told.join(', ')} (more than ${sharePercent(LIMIT_SHARE)} of the pixels is a change).`,
    ok: verdicts.every(({ outcome }) => isAsReference(outcome)),
  };
}

/** A share is at most 1, so that what could not be compared comes first. */
function gravity(outcome: Outcome): number {
  const ranks = { 'not-taken': 4, 'other-size': 3, 'no-reference': 2 } as const;
  return outcome.kind === 'compared' ? outcome.share : ranks[outcome.kind];
}

/** A single pixel must not read as none. */
function sharePercent(share: number): string {
  return share > 0 && share < 0.00001 ? 'under 0.001 %' : `${(100 * share).toFixed(3)} %`;
}
