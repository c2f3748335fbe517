/** A file's name without what says its kind. */
export function stemOf(fileName: string): string {
  return fileName.replace(/\.[a-z]{1,5}$/i, '');
}
