import type { Words } from '../wording/useWords';

/** A number of areas: to the eye the number alone. */
export function AreaCount({ count, words }: { readonly count: number; readonly words: Words }) {
  return (
    <span className="area-count">
      <span aria-hidden>{words.t('legend.countShort', { count })}</span>
      <span className="visually-hidden">{words.t('legend.areas', { count })}</span>
    </span>
  );
}
