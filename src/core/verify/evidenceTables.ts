/** Tables that only cards, the page of sources, files and overlays need: they may come later than the others. */
export const EVIDENCE_TABLES = [
  'definitions.csv',
  'source-notes.csv',
  'named-places.csv',
  'contradictions.csv',
  'overlay-themes.json',
] as const;
