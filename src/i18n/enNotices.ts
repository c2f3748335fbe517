/** One sentence for every code of a Notice. */
export const enNotices = {
  'notice.unknown': 'A note that has no explanation: {{code}}',
  'notice.at': '{{file}}, line {{line, number}}: {{sentence}}',
  'notice.atFile': '{{file}}: {{sentence}}',

  'notice.file-not-loaded': 'The file {{file}} could not be loaded: {{reason}}',
  'notice.unexpected': 'Something went wrong that should not have: {{reason}}',
  'notice.link-too-long': 'The link is {{length, number}} characters long; more than {{limit, number}} are not read.',
  'notice.link-unknown-parameter': 'The link has “{{parameter}}”, which this edition does not know; the rest was read.',
  'notice.link-repeated-parameter': 'The link says “{{parameter}}” more than once; the last one counts.',
  'notice.link-bad-value': 'The link has {{parameter}} = “{{text}}”, which cannot be shown; the rest was read.',

  'notice.missing-file': 'The file is missing or could not be read.',
  'notice.unlisted-file': 'No source “{{source}}” is listed in sources.csv; the file is not read.',
  'notice.missing-column': 'The column “{{column}}” is missing; the file is not read.',
  'notice.unknown-column': 'The column “{{column}}” is not known and is ignored.',
  'notice.wrong-cell-count': '{{found, number}} cells where the header has {{expected, number}}; the row is left out.',
  'notice.unclosed-quote': 'A quotation mark is not closed; the row is left out.',
  'notice.empty-cell': 'The column “{{column}}” is empty; the row is left out.',
  'notice.bad-choice': '“{{value}}” in the column “{{column}}” is none of {{choices}}; the row is left out.',
  'notice.not-a-number': '“{{value}}” in the column “{{column}}” is not a number; the row is left out.',
  'notice.bad-date': '“{{value}}” in the column “{{column}}” is not a date; the row is left out.',
  'notice.bad-period': '“{{start}}” to “{{end}}” are not two dates in order; the row is left out.',
  'notice.bad-lines':
    '“{{value}}” in column {{column}} is not a list of ascending line numbers and ranges; the row is left out.',
  'notice.bad-paragraph': '“{{value}}” is not a list of line numbers; the row is left out.',
  'notice.negative-count': 'The value is {{value, number}}, and “{{measure}}” cannot be negative; the row is left out.',
  'notice.compared-count': 'It is compared ({{comparator}}), but “{{measure}}” is not a change; the row is left out.',
  'notice.more-than-whole':
    'The value is {{value, number}}%, more than the whole of “{{measure}}”; the row is left out.',
  'notice.period-after-publication':
    'The period ends on {{end}}, after the source “{{source}}” was published ({{date}}); the row is left out.',
  'notice.place-of-another':
    'The place {{adcode}} is not that of the source “{{source}}” ({{place}}), does not lie in it and does not contain it; the row is left out.',
  'notice.bad-requires': '“{{value}}” is not a list of different words among {{choices}}; the row is left out.',
  'notice.duplicate-id':
    'The id “{{id}}” already appears in {{otherFile}}, line {{otherLine, number}}; the row is left out.',
  'notice.unknown-topic': 'The topic “{{topic}}” is not listed in topics.csv; the row is left out.',
  'notice.unknown-unit': 'The unit “{{unit}}” is not known; the row is left out.',
  'notice.unknown-source': 'The source “{{source}}” is not listed in sources.csv; the row is left out.',
  'notice.unknown-measure': 'The measure “{{measure}}” is not listed in measures.csv; the row is left out.',
  'notice.unknown-adcode': 'No area has the code “{{adcode}}”; the row is left out.',
  'notice.unknown-comparability':
    'The group “{{group}}” is not listed in comparability.csv; the measure is comparable only with itself.',
  'notice.unknown-observation':
    'No figure of the source “{{source}}” has the id “{{observation}}”; the row is left out.',
  'notice.group-named-as-measure':
    'A group of comparability.csv is named like the measure “{{id}}”; the row is left out.',
  'notice.wrong-unit':
    'The unit is “{{unit}}” where the measure “{{measure}}” has “{{expected}}”; the row is left out.',
  'notice.wrong-file': 'A figure of the source “{{source}}” stands in the file of “{{expected}}”; the row is left out.',
  'notice.duplicate-observation':
    '“{{id}}” repeats the figure of {{otherFile}}, line {{otherLine, number}}; the row is left out.',
  'notice.conflicting-observation':
    '“{{id}}” says {{value, number}} where {{otherFile}}, line {{otherLine, number}}, says {{otherValue, number}}; the first is shown.',
  'notice.sources-disagree':
    '“{{id}}” says {{value, number}} where another source ({{otherFile}}, line {{otherLine, number}}) says {{otherValue, number}}; both are kept.',
  'notice.missing-definition': 'The measure “{{measure}}” has no definition.',
  'notice.not-comparable':
    'The theme “{{id}}” is not offered: “{{first}}” and “{{second}}” may not share a legend ({{refusal}}).',

  'notice.absent-theme':
    'There is no theme “{{theme}}” here, so only land is drawn. Open it in the atlas that has the theme.',
  'notice.absent-table':
    'This map shows a table of its author’s own, which is not available here, so only land is drawn. Ask the author for the story or project file that carries the table, and open it here.',
  'notice.absent-named-table':
    'This map shows the table “{{table}}”, which is not available here, so only land is drawn. Ask the author for the story or project file that carries the table, and open it here.',
  'notice.absent-sourced-table':
    'This map shows the table “{{table}}” ({{publisher}}, {{date}}), which is not available here, so only land is drawn. Ask the author for the story or project file that carries the table, and open it here.',
  'notice.no-figures': 'Nothing has been published for this theme.',
  'notice.no-figures-of-period': 'There are no figures for {{period}}.',
  'notice.figures-not-comparable':
    'None of the figures is shown, as those of {{adcodes}} may not share a legend: {{refusal}}.',
  'notice.no-figures-at-level':
    'No figures of {{level}} were published for this theme; there are figures of {{levels}}.',
  'notice.counties-not-loaded': 'The boundaries of the counties of {{adcodes}} could not be loaded ({{reason}}).',
  'notice.few-areas_one': 'Only one area has a figure, so no pattern can be read.',
  'notice.few-areas_other': 'Only {{count, number}} areas have figures, too few to read a pattern.',
  'notice.periods-differ':
    'The figures cover {{count, number}} different periods: the earliest is {{first}}, the latest {{last}}.',
  'notice.period-lengths-differ':
    'The periods differ in length: {{shortestDays, number}} days in {{shortestAdcode}}, {{longestDays, number}} in {{longestAdcode}}.',
  'notice.raw-count-fills-areas':
    'Colour shows a total: large and populous areas stand out for being large and populous.',
  'notice.computed-figures': 'Computed by the atlas from the boundaries; no document published these figures.',
  'notice.figure-notes_one': 'The figure for {{adcodes}} carries a note on what it covers: see the card.',
  'notice.figure-notes_other':
    'The figures for {{adcodes}} carry notes on what they cover or how their period was inferred: see the cards.',
  'notice.at-least-figures_one': 'For {{adcodes}} the source says “at least”: the figure is a lower limit.',
  'notice.at-least-figures_other': 'For {{adcodes}} the sources say “at least”: the figures are lower limits.',
  'notice.nearly-figures_one': 'For {{adcodes}} the source says “nearly”: the figure is an upper limit.',
  'notice.nearly-figures_other': 'For {{adcodes}} the sources say “nearly”: the figures are upper limits.',
  'notice.about-figures_one': 'For {{adcodes}} the source says “about”: the figure is approximate.',
  'notice.about-figures_other': 'For {{adcodes}} the sources say “about”: the figures are approximate.',
  'notice.daily-means-beside-totals': 'Daily means stand beside totals: {{adcodes}}.',
  'notice.scopes-differ': 'Figures of operations, or of a part, stand beside overall totals: {{adcodes}}.',
  'notice.group-statement': '{{statement}}',
  'notice.counties-of-some-provinces':
    'County boundaries are drawn only for {{adcodes}}: {{counties, number}} counties. Elsewhere the land is left plain.',
  'notice.counties-not-drawn': 'The districts and counties of {{adcodes}} are not drawn.',
  'notice.not-divisible':
    'These figures cannot be divided that way (rates and changes are divided already, and stocks have no days), so none are shown.',
  'notice.normalisation-not-offered': 'The figures cannot be normalised as the link asks; the theme’s own way is used.',
  'notice.sources-differ': 'Sources disagree about {{adcodes}}; the one that was published last is shown.',
  'notice.comparator-unsaid': '{{adcodes}}: the source does not say what the change is against.',
  'notice.other-comparator-left-out':
    '{{adcodes}}: compared with a different base from the others, so not shown here; see the card.',
  'notice.residents-date': 'Normalised with the residents of {{period}}, more than a year before the figures.',
  'notice.residents-inside':
    '{{adcodes}}: divided by the residents inside the boundary (county volume of the census), which differ from those of the bulletins.',
  'notice.figures-unread':
    '{{adcodes}}: the table has something here that could not be read as a figure; see the card.',
  'notice.no-population': '{{adcodes}}: published, but not shown here, as the atlas has no resident population.',
  'notice.no-land-area': '{{adcodes}}: published, but not shown here, as the atlas has no land area.',
  'notice.no-own-divisor': '{{adcodes}}: not shown here, as the table gives nothing to divide by for that time.',
  'notice.small-counts_one':
    '{{adcodes}}: a count below 10. So few cases could identify individuals; make sure that they may be shown.',
  'notice.small-counts_other':
    '{{adcodes}}: counts below 10. So few cases could identify individuals; make sure that they may be shown.',
  'notice.fewer-classes': 'Classes: {{shown, number}} instead of {{asked, number}}, as the figures do not allow more.',
  'notice.classification-not-offered': 'The method in the link does not suit this measure; the theme’s own is used.',
  'notice.manual-breaks-invalid': 'The breaks in the link are not ascending numbers; the theme’s own classes are used.',
  'notice.manual-breaks-extended':
    'The chosen breaks did not cover all figures; classes were added at the ends that reach to the lowest and the highest.',
  'notice.few-unclassed': 'Five figures or fewer are not put into classes; they have one colour, and each is written.',
  'notice.classes-part-alike':
    'A break of the classes lies between figures that rounding or a hedge (“nearly”, “over”) does not tell apart.',
  'notice.overlay-parameter-range':
    'The link asks for {{wanted, number}} {{unit}}; {{value, number}} {{unit}} is used, as it may be {{min, number}} to {{max, number}}.',
  'notice.overlay-failed': 'This layer could not be computed: {{reason}}. The other layers are not affected.',
  'notice.parts-not-offered':
    'The link asks for parts side by side; this measure has not two to twelve of them, so it is shown alone.',
  'notice.categories-grouped':
    'There are more categories than colours can tell apart; {{count, number}} of them share one: {{names}}.',
  'notice.negative-without-symbol': '{{adcodes}}: a negative figure has no circle.',

  'refusal.label-unresolved': 'the document does not say which label the figure belongs to',
  'refusal.different-measures': 'they measure different things',
  'refusal.different-units': 'their units differ',
  'refusal.different-comparators': 'one is against the year before, the other against the period before',
  'refusal.part-and-whole': 'one place is part of the other',
  'refusal.different-levels': 'their places are of different levels',
  'refusal.different-scopes': 'one counts everything, the other an operation or a part',
  'refusal.different-period-kinds': 'their kinds of period differ (a date, some weeks, most of a year)',
  'notice.link-table-theme':
    'This link shows a reader’s own figures, which are not in this browser. Ask whoever shared it for the project file, or for a link that carries them.',
} as const;
