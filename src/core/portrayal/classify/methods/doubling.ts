import type { ClassificationMethod } from './classificationMethod';

/** A method that the atlas does not have: each class is twice as wide as the one below it. */
export const doubling: ClassificationMethod = {
  id: 'doubling',
  name: { zh: '逐级加倍', en: 'Doubling' },
  suits: 'others',
  fitsValues: true,
  breaksOf(sorted, classCount) {
    const [smallest, largest] = [sorted[0]!, sorted[sorted.length - 1]!];
    const share = (index: number) => (2 ** index - 1) / (2 ** classCount - 1);
    return Array.from({ length: classCount + 1 }, (_, index) => smallest + (largest - smallest) * share(index));
  },
};
