import type { Notice } from '../../src/core/text/notice';
import { sentenceOf } from '../sentenceOf';

/** A problem with what the user gave, told in one sentence. */
export class InputError extends Error {}

export function inputError(notice: Notice): InputError {
  return new InputError(sentenceOf(notice));
}
