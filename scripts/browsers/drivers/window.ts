/** What every browser shows of the page, in CSS pixels. */
export const WINDOW = { width: 1280, height: 800 } as const;
