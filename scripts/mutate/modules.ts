/** A part of the core, with the unit tests that have to notice what is wrong in it. Paths are those of the project. */
export interface MutatedModule {
  readonly name: string;
  /** Files and patterns. */
  readonly sources: readonly string[];
  /** Files and folders. */
  readonly tests: readonly string[];
}

const OF_TABLES = ['test/features/tables/model'];

export const MUTATED_MODULES: readonly MutatedModule[] = [
  {
    name: 'compare',
    sources: ['src/core/record/compare.ts'],
    tests: ['test/core/record/compare.test.ts', 'test/core/portrayal/themeComparison.test.ts'],
  },
  {
    name: 'normalise',
    sources: ['src/core/record/normalise.ts', 'src/core/record/normaliseTable.ts'],
    tests: [
      'test/core/record/normalise.test.ts',
      'test/core/record/normaliseTable.test.ts',
      'test/core/portrayal/portray/readerTables.test.ts',
    ],
  },
  { name: 'classify', sources: ['src/core/portrayal/classify/**/*.ts'], tests: ['test/core/portrayal/classify'] },
  {
    name: 'portray',
    sources: [
      'src/core/portrayal/portray.ts',
      'src/core/portrayal/portray/**/*.ts',
      'src/core/record/periods.ts',
      'src/core/record/periodNotices.ts',
    ],
    tests: ['test/core/portrayal/portray', 'test/core/portrayal/portray.test.ts', 'test/core/record/periods.test.ts'],
  },
  {
    name: 'resolve',
    sources: ['src/core/areas/resolve/**/*.ts'],
    tests: ['test/core/areas/resolve', 'test/features/tables/model/join'],
  },
  { name: 'cells', sources: ['src/core/cells/**/*.ts'], tests: ['test/core/cells'] },
  { name: 'grid', sources: ['src/core/grid/**/*.ts'], tests: ['test/core/grid'] },
  // Which columns hold places is asked in tables of a reader's own.
  { name: 'join', sources: ['src/features/tables/model/join/**/*.ts'], tests: OF_TABLES },
  { name: 'read', sources: ['src/features/tables/model/read/**/*.ts'], tests: OF_TABLES },
  { name: 'recognise', sources: ['src/features/tables/model/recognise/**/*.ts'], tests: OF_TABLES },
  {
    name: 'coverage',
    sources: ['src/core/overlays/coverage/**/*.ts'],
    tests: ['test/core/overlays/coverage'],
  },
];
