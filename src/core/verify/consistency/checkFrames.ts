import type { Measure, Observation, Source } from '../../record/observation';
import { lastDayOf } from '../../record/period';
import { type Inconsistency, inconsistencyOf } from './inconsistency';
import { type Frame, PUBLICATION } from './parseFrames';

/**
 * Holds the figures against the frames of their paragraphs: each is of one frame in each of its paragraphs and has its
 * place, period, scope and comparator; and each paragraph has as many figures as its frames say.
 */
export function checkFrames(
  observations: readonly Observation[],
  measures: ReadonlyMap<string, Measure>,
  sources: ReadonlyMap<string, Source>,
  frames: readonly Frame[],
): readonly Inconsistency[] {
  const counts = new Map(frames.map((frame) => [frame, new Map<number, number>()]));
  const ofFigures = observations.flatMap((observation) => {
    const source = sources.get(observation.source);
    const isBulletin = source?.kind === 'bulletin';
    return [
      ...(isBulletin ? missing(observation) : []),
      ...unprintedHedge(observation),
      ...(observation.paragraphs.length === 0 ? [NO_PARAGRAPH] : observation.paragraphs).flatMap((paragraph) => {
        const frame = frameOf(observation, measures.get(observation.measure), paragraph, frames);
        if (frame === undefined) return [inconsistencyOf(observation, 'unframed', { id: observation.id, paragraph })];
        const count = counts.get(frame);
        count?.set(paragraph, (count.get(paragraph) ?? 0) + 1);
        return differences(observation, frame, source);
      }),
    ];
  });
  return [...ofFigures, ...frames.flatMap((frame) => checkCounts(frame, counts.get(frame) ?? new Map()))];
}

/** Stands for the paragraph of a figure that has none. */
const NO_PARAGRAPH = 0;

function missing(observation: Observation): readonly Inconsistency[] {
  return [
    ...(observation.published === '' ? ['published'] : []),
    ...(observation.paragraphs.length === 0 ? ['paragraph'] : []),
  ].map((column) => inconsistencyOf(observation, 'no-print', { column }));
}

function unprintedHedge(observation: Observation): readonly Inconsistency[] {
  const { published, qualifier } = observation;
  return published !== '' || qualifier === 'none'
    ? []
    : [inconsistencyOf(observation, 'hedge-without-print', { qualifier })];
}

/** The frame that is most particular of those that are for a figure. */
function frameOf(
  { source, measure }: Observation,
  { kind, span }: Pick<Measure, 'kind' | 'span'> = { kind: 'count', span: 'flow' },
  paragraph: number,
  frames: readonly Frame[],
): Frame | undefined {
  const particular = ({ of }: Frame) => {
    if (of.includes(measure)) return 3;
    return of.every((word) => word === kind || word === span) ? of.length : -1;
  };
  return frames
    .filter((frame) => frame.source === source && paragraphsOf(frame).includes(paragraph) && particular(frame) >= 0)
    .sort((a, b) => particular(b) - particular(a))[0];
}

function paragraphsOf({ paragraphs }: Frame): readonly number[] {
  return paragraphs.length === 0 ? [NO_PARAGRAPH] : paragraphs;
}

function differences(observation: Observation, frame: Frame, source: Source | undefined): readonly Inconsistency[] {
  const { adcode, period, scope, comparator } = observation;
  const day = (written: string) => (written === PUBLICATION && source ? lastDayOf(source.date) : written);
  const columns = [
    ['adcode', adcode, frame.adcode ?? adcode],
    ['period_start', period.start, day(frame.start)],
    ['period_end', period.end, day(frame.end)],
    ['scope', scope, frame.scope],
    ['comparator', comparator, frame.comparator],
  ] as const;
  return columns
    .filter(([, found, expected]) => found !== expected)
    .map(([column, found, expected]) =>
      inconsistencyOf(observation, 'not-as-framed', { column, found, expected, frame: frame.line }),
    );
}

function checkCounts(frame: Frame, counts: ReadonlyMap<number, number>): readonly Inconsistency[] {
  const paragraphs = paragraphsOf(frame);
  const { figures } = frame;
  if (figures.length !== paragraphs.length)
    return [inconsistencyOf(frame, 'bad-frame', { found: figures.length, expected: paragraphs.length })];
  return paragraphs.flatMap((paragraph, index) => {
    const [found, expected] = [counts.get(paragraph) ?? 0, figures[index] ?? 0];
    return found === expected ? [] : [inconsistencyOf(frame, 'figures-of-frame', { paragraph, found, expected })];
  });
}
