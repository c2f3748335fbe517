import type { i18n } from 'i18next';
import { ATLAS_NAME } from '../../core/record/citation';
import { dataEdition } from '../../core/record/dataEdition';
import { type FileFormat, overlaysFileName, recordFileName, themeFileName } from '../../core/record/fileName';
import { inEachLanguage } from '../../core/text/text';
import { loadResidents } from '../../data/loadCounties';
import type { Atlas, AtlasStore } from '../../state/atlas';
import { themeAddress } from '../../state/link/citedAddress';
import { loadAreaNames } from '../../state/loadPlaces';
import { areasByAdcode } from '../../ui/areasByAdcode';
import { download } from '../../ui/download';
import { pageAddress } from '../../ui/pageAddress';
import { today } from '../../ui/today';
import { creditTexts } from '../../ui/wording/creditTexts';
import { noticeText } from '../../ui/wording/noticeText';
import { type Words, wordsIn } from '../../ui/wording/useWords';
import { type Provenance, recordJson, themeJson } from './model/documents';
import { overlayGeoJson } from './model/overlayGeoJson';
import { recordCsv } from './model/recordTable';
import { themeCsv } from './model/themeTable';

export type Subject = 'theme' | 'layers' | 'record';

/** Writes what is on the map now, or the whole record, into a file; gives the file's name. */
export async function saveFigures(
  atlas: AtlasStore,
  languages: i18n,
  subject: Subject,
  format: FileFormat,
): Promise<string> {
  // The record has figures of counties whose boundaries may not be on the page.
  const countyNames = await loadAreaNames();
  if (subject === 'record') {
    const { newest, merge } = atlas.getState();
    merge(await loadResidents(newest));
  }
  const state = atlas.getState();
  const { boundaries, geographies, site } = state.data;
  const areas = areasByAdcode(geographies);
  const nameOf = (adcode: string) => areas.get(adcode)?.names ?? countyNames.get(adcode) ?? null;
  const named = { geographies, measures: state.data.record.measures };
  const inEach = (say: (words: Words) => string) =>
    inEachLanguage((language) => say(wordsIn(languages.getFixedT(language), language, named)));
  const provenance: Provenance = {
    atlas: site?.title ?? ATLAS_NAME,
    link: subject !== 'record' ? themeAddress(pageAddress(), state.mapState, state.portrayal.level) : pageAddress(),
    edition: dataEdition(state.data.record, boundaries.edition),
    downloaded: today(),
    credits: creditTexts(boundaries.edition, inEach),
    nameOf: (adcode) => {
      const names = nameOf(adcode);
      return names === null ? null : { zh: names.zh, en: names.en };
    },
    textOf: (notice) => inEach((words) => noticeText(words, notice)),
  };
  const { name, text } = fileOf(subject, state, format, provenance);
  download(name, text, format);
  return name;
}

function fileOf(subject: Subject, state: Atlas, format: FileFormat, provenance: Provenance) {
  const { theme, level } = state.portrayal;
  switch (subject) {
    case 'theme':
      return { name: themeFileName(theme.id, level, format), text: themeText(state, format, provenance) };
    case 'layers':
      return { name: overlaysFileName(theme.id), text: overlayGeoJson(state.overlays, provenance) };
    case 'record':
      return { name: recordFileName(format), text: recordText(state, format, provenance) };
  }
}

function themeText({ portrayal, data }: Atlas, format: FileFormat, provenance: Provenance): string {
  return format === 'csv'
    ? themeCsv(portrayal, data.record, provenance.nameOf)
    : themeJson(portrayal, data.record, provenance);
}

function recordText({ data, session }: Atlas, format: FileFormat, provenance: Provenance): string {
  const { record } = data.published ?? data;
  // What is wrong with the link is of this visit; what is wrong with a file is of the record.
  const notices = session.notices.filter(({ values }) => 'file' in values);
  return format === 'csv' ? recordCsv(record, provenance.nameOf) : recordJson(record, notices, provenance);
}
