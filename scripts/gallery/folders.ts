import { join } from 'node:path';
import { ROOT } from '../command';

/** The references and their README. */
export const REFERENCE_FOLDER = join(ROOT, 'docs', 'gallery');

/** The scenes, in `before` and `after`, and their README. */
export const SCENES_FOLDER = join(REFERENCE_FOLDER, 'scenes');

/** The page of comparisons with its pictures; git-ignored. */
export const RESULT_FOLDER = join(ROOT, '.cache', 'gallery');

/** The built page that is pictured; git-ignored. */
export const BUILT_FOLDER = join(ROOT, '.cache', 'gallery-atlas');
