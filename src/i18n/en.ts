import { enAreas } from '../features/areas/phrases.en';
import { enFileNotices } from '../features/overlays/notices.en';
import { enLayers } from '../features/overlays/phrases.en';
import { enSearch } from '../features/search/phrases.en';
import { enSharing } from '../features/share/notices.en';
import { enShare } from '../features/share/phrases.en';
import { enSources } from '../features/sources/phrases.en';
import { enThemes } from '../features/themes/phrases.en';
import { enPictures } from '../ui/pictures/phrases.en';
import { enCaveats } from './enCaveats';
import { enFigures } from './enFigures';
import { enLegend } from './enLegend';
import { enNotices } from './enNotices';

/** What the page says in English, and the list of keys that every language has to have. */
export const en = {
  'app.name': 'Bulletin Atlas',
  'app.otherName': '通报图谱',
  'app.skipToMap': 'Skip to the map',
  'app.skipToThemes': 'Skip to the themes',
  'app.skipToFigures': 'Skip to the figures',
  'app.title': '{{theme}} · {{name}}',
  'app.panels': 'Over the map',
  'app.map': 'Map: {{title}}',

  'header.front': '{{name}}: front page',
  'header.language': 'Switch to English',
  'header.appearance': 'Appearance: {{appearance}}',
  'header.appearance.auto': 'same as system',
  'header.appearance.day': 'day',
  'header.appearance.night': 'night',
  'header.view': 'Display',
  'header.labels': 'Place names on the map',
  'header.present': 'Present the story (full screen)',
  'header.undo': 'Undo (Ctrl+Z)',
  'header.redo': 'Redo (Ctrl+Shift+Z)',

  'list.dot': ' · ',
  'list.separator': ', ',
  'list.more': '{{list}} and {{count, number}} more',

  'sight.noAreas': 'There are no areas in this view.',
  'sight.noFigures': 'This theme has no figures in this view.',
  'sight.show': 'Show where the figures are',
  'absent.open': 'Show “{{title}}”',
  'surface.title': 'View',
  'surface.map': 'Map',
  'surface.table': 'Table',
  'surface.chart': 'Chart',
  'surface.story': 'Story',
  'surface.data': 'Data',
  'surface.front': 'Front page',
  'surface.frontTitle': 'What the bulletins say, on one map',
  'surface.dataTitle': 'Your own figures',
  'surface.loading': 'Loading…',

  'notices.title_one': '{{count, number}} note about the data',
  'notices.title_other': '{{count, number}} notes about the data',
  'notices.dismiss': 'Dismiss',
  'notices.expand': 'Show all',
  'notices.collapse': 'Show fewer',
  'severity.info': 'Note',
  'severity.warning': 'Caution',
  'severity.error': 'Error',

  'bar.title': 'Panels',
  'bar.themes': 'Themes',
  'bar.legend': 'Legend',
  'bar.card': 'Place',
  'sheet.close': 'Close',

  'credits.title': 'Credits',
  'credits.boundaries': 'Boundaries © {{publisher}}, {{date}}',
  'credits.base': '© OpenStreetMap · Natural Earth',
  'credits.reviewed': 'Map review number (审图号): {{number}}',
  'credits.figures': 'Figures: {{publishers}}',
  'credits.schematic': 'schematic boundaries',
  'credits.about': 'About',

  'about.title': 'About this atlas',
  'about.reading': 'How to read it',
  'about.reading.published':
    'Every coloured area carries a figure that was published for it. Grey land has none, hatched or not: that is not zero, and nothing is estimated in its place.',
  'about.reading.evidence':
    'Choose a place to see each of its figures as printed, with its period, its source and the paragraph it stands in.',
  'about.reading.compare':
    'Places publish for different periods and count differently. Where that limits a comparison, the legend says so.',
  'about.reading.symbols': 'Rates and changes fill areas; counts are circles whose area is proportional to the figure.',
  'about.sources': 'Sources, licences and how to cite',
  'about.privacy': 'Nothing you do here leaves your browser.',
  'about.keyboard': 'Keyboard',
  'about.keys.pages': 'next or previous theme',
  'about.keys.escape': 'close the card or the open panel',
  'about.keys.search': 'find a place, theme or measure',
  'about.keys.map': 'with the map focused: move, zoom in and out',
  'about.keys.areas':
    'there: choose areas, with arrows to the neighbour (Shift: to the next figure), Home and End to the highest and lowest; Enter opens the card, Esc leaves',
  'about.keys.inView': 'there: what is in view',
  'about.keys.enter': 'Enter',
  'about.keys.space': 'Space',
  'about.close': 'Close',

  'failure.title': 'The atlas cannot be shown',
  'failure.text': 'Data that the map needs are missing or damaged:',
  'failure.reload': 'Try again',

  ...enLegend,
  ...enCaveats,
  ...enFigures,
  ...enAreas,
  ...enLayers,
  ...enSearch,
  ...enShare,
  ...enSources,
  ...enThemes,
  ...enPictures,
  ...enNotices,
  ...enFileNotices,
  ...enSharing,
} as const;

export type PhraseKey = keyof typeof en;

/** A language is complete or does not compile. */
export type Phrases = Readonly<Record<PhraseKey, string>>;
