import { join } from 'node:path';
import { ROOT } from '../command';

/** The references and their README. */
export const REFERENCE_FOLDER = join(ROOT, 'docs', 'gallery');

/** The page of comparisons with its pictures; git-ignored. */
export const RESULT_FOLDER = join(ROOT, '.cache', 'gallery');

/** The built page that is pictured; git-ignored. */
export const BUILT_FOLDER = join(ROOT, '.cache', 'gallery-atlas');
