/** Sheets that a picture is printed on; see printPicture.css. */
export type Paper = 'a4' | 'wide';

const SHEET = 'print-sheet';

/**
 * Prints a picture alone on one sheet, as vectors: while the browser prints, nothing else of the page is shown. Afterwards
 * the page is as it was, so that it prints by itself as before.
 *
 * @param svg text of the picture, in the shape of the paper.
 * @param name that the browser offers for the file.
 */
export async function printPicture(svg: string, paper: Paper, name: string): Promise<void> {
  document.querySelector(`.${SHEET}`)?.remove();
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const image = new Image();
  image.alt = name;
  image.src = address;
  await image.decode();
  const sheet = document.createElement('section');
  sheet.className = SHEET;
  sheet.dataset.paper = paper;
  sheet.append(image);
  document.body.append(sheet);
  const title = document.title;
  document.title = name;
  const clean = () => {
    sheet.remove();
    URL.revokeObjectURL(address);
    document.title = title;
  };
  // Some browsers block in print() and are done when it returns; others fire afterprint.
  addEventListener('afterprint', clean, { once: true });
  print();
}
