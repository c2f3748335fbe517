import type { AreaNames } from '../../../core/areas/area';
import { formatPeriodBriefly } from '../../../core/record/formatPeriod';
import type { Period, PublishedRecord } from '../../../core/record/observation';
import { isSamePeriod } from '../../../core/record/period';
import { figureById } from '../../../core/record/recordIndex';
import type { PictureCallout } from '../../../render/svg/pictureText';
import { hedgedText, numberText } from '../../../ui/wording/seriesText';
import type { Words } from '../../../ui/wording/useWords';
import { countedUnit, isMany, unitText } from '../../../ui/wording/values';
import type { Callout } from '../model/story';

/**
 * What a callout says, on the stage and in pictures; what is empty is not said.
 *
 * @param nameOf what an area is called.
 * @param saidPeriod what stands beside the map already.
 */
export function calloutWords(
  words: Words,
  record: PublishedRecord,
  { figure, place, text }: Callout,
  nameOf: (adcode: string) => string,
  saidPeriod: Period | null = null,
): PictureCallout {
  const observation = figure === null ? null : figureById(record, figure);
  const measure = observation === null ? undefined : record.measures.get(observation.measure);
  const adcode = observation?.adcode ?? place;
  const said = words.of(text);
  const bare = { place: adcode === null ? '' : nameOf(adcode), value: '', unit: '', detail: '' };
  if (figure !== null && observation === null) return { ...bare, text: words.t('slide.absent') };
  if (observation === null || measure === undefined) return { ...bare, text: said };
  const isPercent = measure.unit === 'percent';
  const number = numberText(words, observation, measure);
  const unit = measure.kind === 'count' ? countedUnit(words, number, measure) : unitText(words, measure);
  const { comparator, period } = observation;
  return {
    ...bare,
    value: isPercent ? hedgedText(words, observation, measure) : number,
    unit: isPercent ? '' : isMany(unit) ? `× ${unit}` : unit,
    text: said === '' ? words.of(measure.name) : said,
    detail: [
      ...(saidPeriod !== null && isSamePeriod(period, saidPeriod) ? [] : [formatPeriodBriefly(period, words.language)]),
      ...(comparator === 'none' ? [] : [words.t(`callout.${comparator}`)]),
    ].join(words.t('list.dot')),
  };
}

/** What areas of every level are called; one whose name is not known, by its adcode. */
export function namesIn(words: Words, names: ReadonlyMap<string, AreaNames>): (adcode: string) => string {
  return (adcode) => {
    const known = words.areaName(adcode);
    const full = known === adcode ? names.get(adcode) : undefined;
    return full === undefined ? known : words.of(full);
  };
}
