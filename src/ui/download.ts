/** What a file's name ends in, and what it is. */
const TYPES = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  geojson: 'application/geo+json',
  svg: 'image/svg+xml;charset=utf-8',
} as const;

/** Hands a text to the browser as a file; it goes where the reader keeps downloads, and nowhere else. */
export function download(name: string, text: string, format: keyof typeof TYPES): void {
  downloadFile(name, new Blob([text], { type: TYPES[format] }));
}

/** The same of a file that is there already, as a picture. */
export function downloadFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // In a later task, when the browser has taken the file over.
  setTimeout(() => URL.revokeObjectURL(address));
}
