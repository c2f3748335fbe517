import { noticeMaker } from '../../../core/text/notice';

/** Every notice of how a table was read, with the names of its values. Columns are numbers, from 1. */
export const TABLE_NOTICES = {
  /** What was said of the columns of an earlier table is not said of this one's, which are called otherwise. */
  'table-columns-changed': [],
  /** Two columns of one heading: both are kept, the second under a name of its own. */
  'table-heading-twice': ['heading', 'first', 'second'],
  /** Its rows name `count` measures, more than `limit`: none of its figures was read. */
  'table-too-many-measures': ['count', 'limit'],
  /** Below the table, from `row` on, stands another one, whose `count` rows are not read. */
  'table-another-below': ['row', 'count'],
  /** Beside the table, from `column` on, stands another one, which is not read. */
  'table-another-beside': ['column'],
  /** Places stand side by side in `row`: each figure was read as a row of its own. */
  'table-transposed': ['row'],
  /** Places stand side by side in `row`, and no figures that could be read below. */
  'table-transposed-unread': ['row'],
  /** Sheets of one layout were read as one table, each as the period or measure that its name says. */
  'table-sheets-joined': ['count'],
  /** Blank cells of places, the first in `row`, were read as the cell above, as in merged cells. */
  'table-filled-down': ['count', 'row'],
  /** Columns, by their headings in `columns`, whose numbers are codes, ranks, coordinates or years of founding, and no figures. */
  'table-columns-passed-over': ['columns'],
  /** Columns that sum or average the periods beside them: of which time they are, no heading says. */
  'table-totals-passed-over': ['columns'],
  /** The column `heading` says how somebody is called or reached: nothing of it was kept. */
  'table-contacts-left-out': ['file', 'column', 'heading'],
  /** Each row has a unit of its own, in the column headed `heading`, beside several columns of figures: it was taken for none. */
  'table-units-beside': ['heading'],
  /** Rows with figures, the first of them `row`, in which the place is blank and nothing says that it is the one above. */
  'table-place-blank': ['count', 'row'],
  /** Rows that say the same of the same place and period, the first in `row`: each counts once. */
  'table-equal-rows': ['count', 'row'],
  /** A measure whose cells are of several units; those of another than `unitKey`, which the surface names, are refused. */
  'table-units-differ': ['measure', 'unitKey', 'count'],
  /** `count` rows, the first of which is `row`, have more filled cells than there are headings; their figures are refused. */
  'table-rows-overfull': ['row', 'count'],
  /** Dates as `text` in the column, or row, of that heading may be of two days: what they are of was refused. */
  'table-dates-unclear': ['heading', 'text'],
  /** The same of dates that stand as headings. */
  'table-heading-dates-unclear': ['text'],
  /** Under `heading`, cells as `text` say no period that can be read: what they are of was refused. */
  'table-periods-unread': ['heading', 'text', 'count'],
  /** The same of what stands as a heading. */
  'table-heading-period-unread': ['text'],
  /** Columns headed so hold what is expected, planned or aimed at: their figures were refused. */
  'table-heading-forecast': ['heading'],
  /** Of `count` columns, the first headed so, it is not certain which of the units above the table they are in: none was taken. */
  'table-units-above': ['heading', 'count'],
  /** What stands above the table says another period than the figures have, from rows or headings, whose own counts. */
  'table-title-differs': ['text', 'start', 'end'],
  /** The one place that all rows are of stands above the table, in `row`. */
  'table-place-above': ['row', 'text'],
  /** The numbers of a change are differences, as the two years beside them show, and so no percent. */
  'table-change-counted': ['measure'],
  /** Numbers as `text`, 0.456 below a %, may be parts of one: 45.6 %. */
  'table-percent-of-one': ['measure', 'text'],
  /** Numbers as `text` were read as the days that spreadsheets number so: `date`. */
  'table-dates-numbered': ['heading', 'text', 'date'],
  /** The figures of `column` have a comma before their decimals (120,5) and are refused. */
  'table-decimal-comma': ['column'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export const tableNotice = noticeMaker<typeof TABLE_NOTICES>();
