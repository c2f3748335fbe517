export const THUMBNAIL_SIZE = { widthPixels: 64, heightPixels: 48 } as const;
