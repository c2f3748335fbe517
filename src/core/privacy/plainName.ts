import { plainValue } from '../text/plainText';
import { holdsPersonalText } from './personalText';

/** A name as it may be shown; '' where it says how a person is called or reached. */
export function plainName(value: unknown): string {
  const name = plainValue(value);
  return holdsPersonalText(name) ? '' : name;
}
