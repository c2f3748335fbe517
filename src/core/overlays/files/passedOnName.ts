import { namesPerson } from '../../privacy/personName';
import { checksum } from '../../text/checksum';

/** The name of a file as it may stand in a link, a picture or a file: of one that says how a person is called or reached a number. */
export function passedOnName(fileName: string): string {
  if (!namesPerson(fileName, () => true)) return fileName;
  const number = checksum(new TextEncoder().encode(fileName.toLowerCase())).toString(36);
  return `file-${number}${/\.[a-z]{1,7}$/i.exec(fileName)?.[0] ?? ''}`;
}

/** The same for the same file name, so that a file which is opened again takes its place in a link. */
export function fileId(fileName: string): string {
  const stem = passedOnName(fileName)
    .replace(/\.[^.]*$/, '')
    .toLowerCase();
  const slug = stem.replace(/[^\p{L}\d]+/gu, '-').replace(/^-|-$/g, '');
  // Cut by whole characters: half a surrogate pair cannot be in a link.
  return `own.${[...slug].slice(0, 60).join('') || 'file'}`;
}
