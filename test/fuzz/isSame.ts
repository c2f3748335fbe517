import assert from 'node:assert/strict';

/** Compares two values as JSON: what a file or a link can hold of them. */
export function isSame(actual: unknown, expected: unknown, message: string): void {
  assert.deepEqual(asJson(actual), asJson(expected), message);
}

function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
