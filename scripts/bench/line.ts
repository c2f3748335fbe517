/** What a figure, or its ratio to another, is held to. */
export interface Target {
  readonly sense: 'at most' | 'at least' | 'below';
  readonly value: number;
  /** What the target is set on: the ratio of the two figures, or the atlas's own. */
  readonly of: 'ratio' | 'figure';
}

/** One line of the report. */
export interface Line {
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
}

/** A figure with another that it is compared with, and whether the target is met. */
export function compared(name: string, atlas: number, beside: NonNullable<Line['beside']>, target: Target): Line {
  return judged({ name, atlas, beside, ratio: atlas / beside.figure, target });
}

/** A figure by itself, and whether the target is met. */
export function alone(name: string, atlas: number, target: Target | null): Line {
  return judged({ name, atlas, beside: null, ratio: null, target });
}

/** @throws where the target is on a ratio, and there is none. */
export function judged(line: Omit<Line, 'met'>): Line {
  const { target } = line;
  if (target === null) return { ...line, met: null };
  const figure = target.of === 'ratio' ? line.ratio : line.atlas;
  if (figure === null) throw new Error(`${line.name} has a target on a ratio and nothing to compare with`);
  switch (target.sense) {
    case 'at most':
      return { ...line, met: figure <= target.value };
    case 'below':
      return { ...line, met: figure < target.value };
    case 'at least':
      return { ...line, met: figure >= target.value };
  }
}
