import { namesPerson } from './personName';

/**
 * The name of a file as it may stand on what is passed on: of one that names a person only what kind of file it is.
 *
 * @param isPlace whether a word is the name of an area; where nobody knows, every word may be one, and persons are known by a
 *   title or label (填表人张三) alone.
 */
export function fileWithoutPerson(fileName: string, isPlace: (word: string) => boolean = () => true): string {
  return namesPerson(fileName, isPlace) ? `table${/\.[a-z]{1,5}$/i.exec(fileName)?.[0] ?? ''}` : fileName;
}
