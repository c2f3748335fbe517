export interface DrawnFrom {
  readonly id: string;
  readonly fileName: string;
  readonly location: { readonly start: Position; readonly end: Position };
  readonly replacement: string;
}

interface Position {
  readonly line: number;
  readonly column: number;
}

export function drawMutants(mutants: readonly DrawnFrom[], count: number, seed: string): Set<string>;
