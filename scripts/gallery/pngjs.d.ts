declare module 'pngjs' {
  interface WriteOptions {
    /** 2 is RGB, 6 is RGBA. */
    readonly colorType?: 2 | 6;
    readonly deflateLevel?: number;
    /** Strategy of zlib; 0 is the usual one. */
    readonly deflateStrategy?: number;
    /** 0 leaves the rows as they are. */
    readonly filterType?: number;
  }

  export class PNG {
    constructor(size: { readonly width: number; readonly height: number });
    readonly width: number;
    readonly height: number;
    /** RGBA, row by row from the top. */
    readonly data: Buffer;
    static readonly sync: {
      read(file: Buffer): PNG;
      write(picture: PNG, options?: WriteOptions): Buffer;
    };
  }
}
