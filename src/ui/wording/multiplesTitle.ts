import type { Multiples } from '../../core/portrayal/multiples';
import type { Words } from './useWords';

/** What parts side by side are called: the measure, and what breaks it down. */
export function multiplesTitle({ t, of }: Words, { title, by }: Pick<Multiples, 'title' | 'by'>): string {
  return t('multiples.title', { name: of(title), by });
}
