import type { BoundariesEdition } from '../../core/areas/boundaries';
import { dataEdition } from '../../core/record/dataEdition';
import { formatPeriodInWords } from '../../core/record/formatPeriod';
import type { Source } from '../../core/record/observation';
import type { PictureCallout, PictureText } from '../../render/svg/pictureText';
import type { StagedScene } from '../../state/sceneOf';
import { creditTexts } from '../wording/creditTexts';
import { creditedSources } from '../wording/creditWords';
import { noticeText } from '../wording/noticeText';
import { dateText, publisherText } from '../wording/sourceWords';
import type { Words } from '../wording/useWords';
import { pictureLegend } from './pictureLegend';

/** What of a picture is not on the map. */
export interface PictureWording {
  /** null: the theme's. */
  readonly title: string | null;
  readonly caption: string | null;
  readonly callouts: readonly PictureCallout[];
  readonly link: string;
  /** ISO date of the day that it is made. */
  readonly made: string;
}

/** All that a picture says, in the words of the page. */
export function pictureText(
  words: Words,
  { scene, theme, overlays, data }: StagedScene,
  { title, caption, callouts, link, made }: PictureWording,
): PictureText {
  const { t, of, language } = words;
  const { portrayal } = scene;
  const { record, boundaries } = data;
  const isSchematic = overlays.some(({ parts }) => parts.some(({ certainty }) => certainty === 'schematic'));
  const { figures } = dataEdition(record, boundaries.edition);
  const credited = creditedSources({ portrayal, overlays, sources: record.sources });
  const notices = portrayal.notices.map((notice) => noticeText(words, notice));
  // Says that data are missing in place of the author's text, which describes a map that is not shown.
  const isAbsent = theme.origin === 'absent';
  return {
    language,
    atlas: [t('app.name'), t('app.otherName')],
    title: title ?? of(theme.title),
    caption: isAbsent ? notices.join(t('picture.sentence.separator')) : (caption ?? of(theme.caption)),
    // They describe the map that is missing.
    callouts: isAbsent ? [] : callouts,
    legend: pictureLegend(words, portrayal, overlays, record, scene.selection),
    notices: {
      heading: t('legend.notices'),
      items: isAbsent ? [] : notices,
    },
    schematic: isSchematic ? t('layers.schematicOnMap') : null,
    scale: {
      metres: (length) => t('picture.metres', { length }),
      kilometres: (length) => t('picture.kilometres', { length }),
    },
    north: t('picture.north'),
    credits: [
      ...figureCredits(
        words,
        credited.filter(({ kind }) => kind !== 'boundaries'),
      ),
      boundaryCredits(words, boundaries.edition),
    ],
    made: t('picture.made', {
      date: formatPeriodInWords({ start: made, end: made }, language),
      edition: figures,
    }),
    link,
    more: (count) => t('picture.more', { count }),
  };
}

/** Each document with who published it and when; none where only the atlas's own areas are shown. */
function figureCredits(words: Words, sources: readonly Source[]): readonly string[] {
  if (sources.length === 0) return [];
  const { t, of } = words;
  const list = sources
    .map((source) =>
      t('picture.source', {
        publisher: publisherText(words, source),
        title: unquoted(of(source.title)),
        date: dateText(words, source),
      }),
    )
    .join(t('picture.source.separator'));
  return [t('picture.figures', { list })];
}

/** Which edition of the boundaries is shown, under what licences, and what has to be said of it. */
function boundaryCredits(words: Words, edition: BoundariesEdition): string {
  const { t } = words;
  const licences = edition.sources
    .map(({ name, version, licence }) => `${name} ${version} (${licence})`)
    .join(t('list.separator'));
  return [
    t('picture.edition', { id: edition.id, date: edition.date, licences }),
    ...creditTexts(edition, (say) => say(words)),
  ].join(t('picture.sentence.separator'));
}

/** A title in quotation marks of its own inside those around it. */
function unquoted(title: string): string {
  return title.replaceAll('“', '‘').replaceAll('”', '’');
}
