import type { Notice } from './notice';
import { reasonOf } from './reasonOf';

/** Tells of an error that nothing was prepared for. */
export function unexpected(error: unknown): Notice {
  return { code: 'unexpected', severity: 'error', values: { reason: reasonOf(error) } };
}
