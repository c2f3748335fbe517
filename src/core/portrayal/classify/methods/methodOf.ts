import type { ClassificationMethod } from './classificationMethod';
import { CLASSIFICATION_METHODS } from './index';

const byId = new Map(CLASSIFICATION_METHODS.map((method) => [method.id, method]));

/** Whether there is a method of this id. */
export function isMethod(id: string): boolean {
  return byId.has(id);
}

/** @throws RangeError for a method that is not listed, which no theme or link has that was read. */
export function methodOf(id: string): ClassificationMethod {
  const method = byId.get(id);
  if (method === undefined) throw new RangeError(`methodOf: no method "${id}"`);
  return method;
}
