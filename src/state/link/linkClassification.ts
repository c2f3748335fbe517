import { manual } from '../../core/portrayal/classify/methods/manual';
import { isMethod } from '../../core/portrayal/classify/methods/methodOf';
import type { ClassificationChoice } from '../../core/record/theme';

const MOST_CLASSES = 9;
/** Edges, of one class at least. */
const MOST_BREAKS = 12;

/** `quantile,5`, or `manual` with all its breaks. */
export function encodeClassification({ method, classCount, breaks }: ClassificationChoice): string {
  return [method, ...(method === manual.id && breaks !== undefined ? breaks : [classCount])].join(',');
}

/** null for an unknown method, and for classes or breaks that nothing can be drawn in. */
export function parseClassification(text: string): ClassificationChoice | null {
  const [method, ...rest] = text.split(',');
  if (method === undefined || !isMethod(method) || rest.some((part) => part.trim() === '')) return null;
  // There is one zero.
  const numbers = rest.map((part) => Number(part) + 0);
  if (!numbers.every(Number.isFinite)) return null;
  if (method === manual.id) {
    const ascends = numbers.every((edge, i) => i === 0 || edge > (numbers[i - 1] as number));
    if (numbers.length < 2 || numbers.length > MOST_BREAKS || !ascends) return null;
    return { method, classCount: numbers.length - 1, breaks: numbers };
  }
  const [classCount] = numbers;
  if (numbers.length !== 1 || !Number.isInteger(classCount) || classCount === undefined) return null;
  return classCount < 2 || classCount > MOST_CLASSES ? null : { method, classCount };
}
