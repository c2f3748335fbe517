import type { Server } from 'node:http';

export interface Sent {
  /** Path inside the folder, without a leading slash: `assets/main.js`. */
  readonly path: string;
  readonly contentType: string;
  /** Bytes of the body over the wire, compressed as it was sent. */
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface StaticServerOptions {
  /** `browser` lets hashed assets be kept for a year; `none` forbids every copy. Default `browser`. */
  readonly caching?: 'browser' | 'none';
  /** In order of preference. Default brotli, then gzip. */
  readonly encodings?: readonly ('br' | 'gzip')[];
  /** Called when a body has been sent. */
  readonly onSent?: (sent: Sent) => void;
}

export interface StaticServer {
  readonly server: Server;
  /** Compresses every file now rather than when it is first asked for. */
  prepare(): Promise<void>;
}

export function createStaticServer(folder: string, options?: StaticServerOptions): StaticServer;
