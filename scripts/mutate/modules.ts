/** A part of the core, with the unit tests that have to notice what is wrong in it. Paths are those of the project. */
export interface MutatedModule {
  readonly name: string;
  /** Files and patterns. */
  readonly sources: readonly string[];
  /** Files and folders. */
  readonly tests: readonly string[];
}

const OWN_FIGURES = ['test/domain/ownFigures'];

export const MUTATED_MODULES: readonly MutatedModule[] = [
  module(
    'compare',
    ['compare.ts'],
    ['test/core/record/compare.test.ts', 'test/core/portrayal/themeComparison.test.ts'],
  ),
  module(
    'normalise',
    ['normalise.ts', 'normaliseTable.ts'],
    [
      'test/core/record/normalise.test.ts',
      'test/core/record/normaliseTable.test.ts',
      'test/core/portrayal/portray/ownTables.test.ts',
    ],
  ),
  module('classify', ['classify/**/*.ts'], ['test/domain/classify']),
  module('portray', ['portray.ts', 'portray/**/*.ts'], ['test/domain/portray']),
  module('resolve', ['resolve/**/*.ts'], ['test/domain/resolve', 'test/domain/join']),
  module('cells', ['cells/**/*.ts'], ['test/domain/cells']),
  module('grid', ['grid/**/*.ts'], ['test/domain/grid']),
  // Which columns hold places is asked in tables of a reader's own.
  module('join', ['join/**/*.ts'], ['test/domain/join', ...OWN_FIGURES]),
  module('read', ['ownFigures/read/**/*.ts'], OWN_FIGURES),
  module('recognise', ['ownFigures/recognise/**/*.ts'], OWN_FIGURES),
  module('coverage', ['overlays/coverage/**/*.ts'], ['test/domain/overlays/coverage']),
];

function module(name: string, sources: readonly string[], tests: readonly string[]): MutatedModule {
  return { name, sources: sources.map((path) => `src/domain/${path}`), tests };
}
