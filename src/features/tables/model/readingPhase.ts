/** Of a table the file is parsed, its places are resolved, its figures joined. */
export type ReadingPhase = 'parse' | 'resolve' | 'join';
