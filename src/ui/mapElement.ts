/** The element of the map. It belongs to the document, as the map is drawn before React is loaded, so no ref leads to it. */
export function mapElement(): HTMLElement | null {
  return document.getElementById('map');
}
