import { createHash } from 'node:crypto';
import { figuresText } from '../../src/core/record/authored/figuresText';
import type { AtlasRecord } from '../../src/core/record/authored/parseRecord';
import { allFigures, recordAt } from '../../src/core/record/recordAt';

/**
 * What does not agree between the record and its editions: the figures as they stand have to be those of the newest
 * edition, and what `recordAt` makes of them those of each one before, so that an old link shows what it showed.
 *
 * @param record without what is computed from the boundaries.
 * @param boundariesId the edition of the built boundaries.
 * @returns a sentence for each, with what to do.
 */
export function checkEditions(record: AtlasRecord, boundariesId: string): readonly string[] {
  const newest = record.editions.at(-1);
  if (newest === undefined) return ['editions.csv: no edition is listed; links cannot say what they were made of'];
  return record.editions.flatMap(({ id, boundaries, figures }) => {
    const found = figuresDigest(allFigures(recordAt(record, record.revisions, id)));
    const isNewest = id === newest.id;
    return [
      ...(found === figures ? [] : [isNewest ? newestDiffers(id, figures, found) : earlierDiffers(id, figures, found)]),
      ...(isNewest && boundaries !== boundariesId ? [boundariesDiffer(id, boundaries, boundariesId)] : []),
    ];
  });
}

/** The first 16 hexadecimal digits of the SHA-256 of the figures' text. */
export function figuresDigest(figures: Parameters<typeof figuresText>[0]): string {
  return createHash('sha256').update(figuresText(figures)).digest('hex').slice(0, 16);
}

function newestDiffers(id: number, figures: string, found: string): string {
  return (
    `editions.csv: the figures are no longer those of edition ${id} (${figures}). If it has been given out, add a row ` +
    `"${id + 1},<date>,<boundaries>,${found}" and list in revisions.csv what edition ${id + 1} revised, withdrew or ` +
    `added, each revised or withdrawn figure as it was; if not, write ${found} in its row`
  );
}

function earlierDiffers(id: number, figures: string, found: string): string {
  return (
    `revisions.csv: taking back what came after edition ${id} gives ${found} where editions.csv has ${figures}; a ` +
    'revision is missing, or an earlier figure is not as it was'
  );
}

function boundariesDiffer(id: number, boundaries: string, found: string): string {
  return (
    `editions.csv: edition ${id} was drawn on the boundaries ${boundaries}, and these are ${found}. If it has been given ` +
    `out, add edition ${id + 1}; if not, write ${found} in its row`
  );
}
