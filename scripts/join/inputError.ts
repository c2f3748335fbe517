import type { Notice } from '../../src/core/text/notice';
import { InputError } from '../commandLine';
import { sentenceOf } from '../sentenceOf';

/** A notice about what the user gave, as a problem of the command. */
export function inputError(notice: Notice): InputError {
  return new InputError(sentenceOf(notice));
}
