import type { Measure } from '../record/observation';

/** Words of a measure's name that are ours: the text says that something fell, not "变化". */
const OURS = /变化|增减|情况/g;

/**
 * Whether a sentence has any two characters in a row that the measure's Chinese name has too. It cannot tell which of
 * two things that are named together a figure counts, but that one is not spoken of at all. A name without Chinese says
 * nothing, and is taken to be meant.
 *
 * @param sentence in simplified characters.
 */
export function isNamedIn(sentence: string, { name }: Pick<Measure, 'name'>): boolean {
  const words = name.zh.replace(OURS, ' ').match(/\p{Script=Han}+/gu) ?? [];
  const pairs = words.flatMap((word) =>
    Array.from({ length: word.length - 1 }, (_, start) => word.slice(start, start + 2)),
  );
  return pairs.length === 0 || pairs.some((pair) => sentence.includes(pair));
}
