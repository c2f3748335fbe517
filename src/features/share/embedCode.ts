/** Sizes that fit into most pages; the width is always the page's. */
export const EMBED_HEIGHTS: readonly number[] = [360, 480, 640];

/** HTML that shows a map in another page. @param address of the embedded view, with its link. */
export function embedCode(address: string, title: string, heightPixels: number): string {
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${heightPixels}" style="border:0" loading="lazy" allow="fullscreen"></iframe>`;
}

/** For the inside of a quoted attribute. */
function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
