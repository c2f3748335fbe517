/** How names are drawn on the map; between the zooms their size grows evenly, and beyond it does not. */
export const LABEL_STYLE = {
  sizes: [
    { zoom: 3, sizeRem: 0.6875 },
    { zoom: 7, sizeRem: 0.875 },
  ],
  /** Kept free around each. */
  paddingPixels: 6,
  haloPixels: 1.8,
} as const;
