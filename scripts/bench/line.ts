import { median } from './statistics';

/** What a figure, or its ratio to another, is held to. */
export interface Target {
  readonly sense: 'at most' | 'at least' | 'below';
  readonly value: number;
  /** What the target is set on: the ratio of the two figures, or the atlas's own. */
  readonly of: 'ratio' | 'figure';
}

/** One line of the report. */
export interface Line {
  /** No other line has it: what was accepted of a line is found by it. */
  readonly name: string;
  readonly atlas: number;
  /** What it is compared with, measured in the same run; null where there is nothing. */
  readonly beside: { readonly what: string; readonly figure: number } | null;
  /** Of the atlas's figure to the other, unless the name says otherwise; null where there is no other. */
  readonly ratio: number | null;
  /** null for a line that only tells. */
  readonly target: Target | null;
  /** null where there is no target. */
  readonly met: boolean | null;
  /** What of it means the same on every machine, and may not get worse than what was accepted; null: nothing does. */
  readonly watched: Target['of'] | null;
}

/** The atlas's figure and another, measured one after the other. */
export type Pair = readonly [atlas: number, other: number];

/** The ratio is the median of the pairs' own: what else the machine does weighs on both of a pair. */
export function paired(name: string, what: string, pairs: readonly Pair[], target: Target | null): Line {
  return judged({
    name,
    atlas: median(pairs.map(([atlas]) => atlas)),
    beside: { what, figure: median(pairs.map(([, other]) => other)) },
    ratio: median(pairs.map(([atlas, other]) => atlas / other)),
    target,
    watched: 'ratio',
  });
}

/** A figure by itself. */
export function alone(name: string, atlas: number, target: Target | null): Line {
  return judged({ name, atlas, beside: null, ratio: null, target, watched: null });
}

/** So much is fetched, whatever the machine. */
export function size(name: string, kilobytes: number, target: Target | null): Line {
  return judged({ name, atlas: kilobytes, beside: null, ratio: null, target, watched: 'figure' });
}

/** @throws where the target is on a ratio, and there is none. */
export function judged(line: Omit<Line, 'met'>): Line {
  const { target } = line;
  if (target === null) return { ...line, met: null };
  const judgedFigure = target.of === 'ratio' ? line.ratio : line.atlas;
  if (judgedFigure === null) throw new Error(`${line.name} has a target on a ratio and nothing to compare with`);
  switch (target.sense) {
    case 'at most':
      return { ...line, met: judgedFigure <= target.value };
    case 'below':
      return { ...line, met: judgedFigure < target.value };
    case 'at least':
      return { ...line, met: judgedFigure >= target.value };
  }
}

export const ratio = (sense: Target['sense'], value: number): Target => ({ sense, value, of: 'ratio' });
export const figure = (sense: Target['sense'], value: number): Target => ({ sense, value, of: 'figure' });

/** Thousands apart. */
export function spaced(value: number): string {
  return value.toLocaleString('en').replaceAll(',', ' ');
}
