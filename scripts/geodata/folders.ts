import { join } from 'node:path';

const PROJECT_FOLDER = join(import.meta.dirname, '../..');

/** The authored tables and, in `built/`, what is built from them and the pinned packages. */
export const GEODATA_FOLDER = join(PROJECT_FOLDER, 'geodata');
export const BUILT_FOLDER = join(GEODATA_FOLDER, 'built');

/** Downloads and what a failed check leaves to look at; git-ignored. */
export const BUILD_CACHE = join(PROJECT_FOLDER, '.cache', 'geodata');
export const FAILURES_FOLDER = join(BUILD_CACHE, 'failures');
