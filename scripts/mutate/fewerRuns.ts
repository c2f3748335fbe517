import fc from 'fast-check';

/** A property that does not say how often it is tried, is tried so often for each mutant, the same way each time. */
fc.configureGlobal({ numRuns: 25, seed: 1 });
