import type { ClassificationMethod } from './classificationMethod';
import { equalInterval } from './equalInterval';
import { fixed } from './fixed';
import { manual } from './manual';
import { naturalBreaks } from './naturalBreaks';
import { quantiles } from './quantile';
import { standardDeviation } from './standardDeviation';
import { symmetric } from './symmetric';

/** All methods, in the order that a reader chooses from. */
export const CLASSIFICATION_METHODS: readonly ClassificationMethod[] = [
  quantiles,
  equalInterval,
  naturalBreaks,
  standardDeviation,
  fixed,
  symmetric,
  manual,
];
