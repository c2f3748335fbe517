/** Notices about a reader's tables and projects, shown only in their panel: what, where, and what to do. */
export const enDataNotices = {
  'notice.table-empty': '“{{file}}” is empty: there is nothing to read in it.',
  'notice.table-too-large':
    '“{{file}}” has {{size, number}} MB; at most {{limit, number}} MB are read. Keep only the columns and rows you need.',
  'notice.table-binary':
    '“{{file}}” is not a table but another kind of file ({{kind}}). Export the table as .xlsx or .csv and open that.',
  'notice.table-old-workbook':
    '“{{file}}” is a workbook of Excel 97–2003 (.xls). Save it as .xlsx (Excel workbook) and open that.',
  'notice.table-locked-workbook': '“{{file}}” has a password. Save a copy without one and open that.',
  'notice.table-archive':
    '“{{file}}” is an archive or a document, not an .xlsx workbook. Unpack it, or save the table as .xlsx or .csv.',
  'notice.table-damaged-workbook':
    '“{{file}}” is damaged or incomplete. Open it in a spreadsheet, save it as .xlsx again and open that.',
  'notice.table-damaged-cell':
    '“{{file}}” is damaged: cell {{cell}} of the sheet “{{sheet}}” has no readable content. Nothing was read. Open the file in a spreadsheet, check that cell, save as .xlsx again and open that.',
  'notice.table-unzips-too-large':
    '“{{file}}” unpacks to more than {{limit, number}} MB and was not read. Keep only the sheets and columns you need.',
  'notice.table-damaged-json': '“{{file}}” is not valid JSON: it is damaged or was cut off. Export it again.',
  'notice.table-json-none':
    'No table was found in the JSON of “{{file}}”. A list with a record for each place is needed, such as [{"city": "济南", "cases": 12}], or an object of places, such as {"济南": 12, "青岛": 9}.',
  'notice.table-json-key-twice':
    '“{{file}}” gives two values for “{{key}}” in one object, the second in line {{line, number}}, and nothing says which counts. Rename one of them, or keep only one.',
  'notice.table-none':
    'No table was found in “{{file}}”. At least two columns are needed, separated by commas, tabs or semicolons.',
  'notice.table-too-many-columns':
    'Row {{row, number}} of “{{file}}” has more than {{limit, number}} columns. Remove those that are not needed.',
  'notice.table-too-many-rows':
    '“{{file}}” has more than {{limit, number}} rows. Aggregate them by city first, or split the file.',
  'notice.table-too-many-cells':
    '“{{file}}” has more than {{limit, number}} cells (passed in row {{row, number}}). Remove columns or rows that are not needed.',
  'notice.table-too-many-characters':
    'The texts of “{{file}}” have more than {{limit, number}} million characters together (passed in row {{row, number}}). Remove columns of long texts.',
  'notice.table-too-many-sheets':
    '“{{file}}” has more than {{limit, number}} sheets and was not read. Keep only those you need.',
  'notice.table-mixed-encoding':
    '“{{file}}” mixes two encodings: line {{line, number}} is the first of {{count, number}} in a different one from the rest. All were read; check the names in them, or save the file as UTF-8.',
  'notice.table-undecodable':
    'Characters of “{{file}}” could not be decoded: {{count, number}} lines, first line {{line, number}}. Save it as UTF-8 and open it again.',
  'notice.table-stray-quote':
    'A quotation mark in row {{row, number}} of “{{file}}” is never closed ({{count, number}} in all). It was read as it stands; check the row.',
  'notice.table-rows-longer':
    'Row {{row, number}} of “{{file}}” has more separators than most rows ({{count, number}} such rows). A comma as in 1,234 may have split a number: check the figures of these rows, or put quotation marks around what holds a comma.',
  'notice.table-quote-over-rows':
    'A quoted cell in row {{row, number}} of “{{file}}” reaches over lines that look like rows ({{count, number}} such cells). Check whether a quotation mark is missing there.',
  'notice.table-cells-cut':
    'Cells of “{{file}}” longer than {{limit, number}} characters were cut: {{count, number}}, first in row {{row, number}}.',
  'notice.table-page-cut':
    '“{{file}}” was not read to its end: its elements are nested too deeply, or it has too many tables. Check the last rows, or copy the table into a spreadsheet and save it as .xlsx.',
  'notice.table-merged-figures':
    '“{{file}}” {{sheet}}: figures in merged cells ({{count, number}}, first in row {{row, number}}) were taken for the first cell only. Unmerge them where each place has its own.',
  'notice.table-personal-identity-number':
    '“{{file}}” was not read: column {{column, number}} “{{heading}}” holds identity card numbers (row {{row, number}}). Personal data are not accepted: aggregate by city first, then open the totals.',
  'notice.table-personal-mobile-number':
    '“{{file}}” was not read: column {{column, number}} “{{heading}}” holds mobile phone numbers (first in row {{row, number}}). Personal data are not accepted: aggregate by city first, then open the totals.',
  'notice.table-personal-plate':
    '“{{file}}” was not read: column {{column, number}} “{{heading}}” holds number plates (first in row {{row, number}}). Personal data are not accepted: aggregate by city first, then open the totals.',
  'notice.table-personal-heading':
    '“{{file}}” was not read: by its heading (row {{row, number}}), column {{column, number}} “{{heading}}” holds data about persons. Personal data are not accepted: aggregate by city first, or remove the column.',
  'notice.project-cells-stay':
    'The project file holds only the cells that were used: columns that are not used, and lines above and below the table, stay here.',
  'notice.project-table-stays':
    '“{{file}}” was not shared: without the parts that must stay here, such as names and telephone numbers, its figures would be read differently. Rename or change the file, then open it again.',
  'notice.project-not-kept':
    'The browser cannot store your figures ({{reason}}). The page still works; save the project as a file, or it will be lost when the page is closed.',
  'notice.project-is-none': '{{name}} is not a project file of this atlas.',
  'notice.project-damaged': 'The project {{name}} is damaged ({{field}}) and was not opened.',
  'notice.project-newer':
    'The project {{name}} was saved by a newer version ({{version, number}}); this page knows versions up to {{known, number}}, and has read what it knows.',
  'notice.project-too-many-tables':
    'The project {{name}} has {{count, number}} tables; the first {{limit, number}} were read.',
  'notice.project-part-left-out':
    'In the project {{name}}, “{{field}}” of table {{number, number}} could not be read and was left out; the rest was kept.',
  'notice.project-field-left-out':
    'In the project {{name}}, “{{field}}” could not be read and was left out; the rest was kept.',
  'notice.project-more-left-out':
    'In the project {{name}}, further parts could not be read and were left out: {{count, number}}.',
  'notice.project-full':
    'The project {{name}} has {{limit, number}} tables, the most that one may have: {{file}} was not added. Choose another project or create one.',
  'notice.project-too-large': 'The project file {{name}} is larger than {{limit, number}} MB and was not read.',
  'notice.project-remembered':
    '{{file}} was read before: its layout, choices, corrections and source were reused. Undo this, or reset to detected values, if you do not want them.',
  'notice.project-cells-gone':
    'The cells of {{file}} are no longer in this browser. Add the file again; your decisions will be reused.',
  'notice.table-heading-twice':
    'The heading “{{heading}}” appears twice (columns {{first, number}} and {{second, number}}): both are kept, and the second is named with its column.',
  'notice.table-columns-changed':
    'The columns have other names than those of the previous table, so its settings were not applied. Check how the table is read.',
  'notice.table-too-many-measures':
    'The rows name {{count, number}} different measures, and at most {{limit, number}} can be read: no figure was. Keep the measures that you need, or choose another column for their names if this one holds something else.',
  'notice.table-another-below':
    'Another table begins at row {{row, number}}: its {{count, number}} rows were not read. To use its figures, save it as a separate file and add that.',
  'notice.table-another-beside':
    'Another table stands beside this one from column {{column, number}} on and was not read. To use its figures, save it as a separate file and add that.',
  'notice.table-transposed':
    'The places stand side by side in row {{row, number}}: each figure was read as a row of its own, with its place and the headings of its row and column.',
  'notice.table-transposed-unread':
    'The places stand side by side in row {{row, number}}, and no figures were found below. Copy the table, paste it transposed (Paste Special → Transpose) and add it again.',
  'notice.table-sheets-joined':
    '{{count, number}} sheets of one layout were read as one table, each for the period or measure in its name.',
  'notice.table-filled-down':
    'In {{count, number}} rows (the first is row {{row, number}}) a blank province, city or place was read as the cell above it, as in merged cells.',
  'notice.table-rows-overfull':
    'Rows with more cells than the heading: {{count, number}}, first row {{row, number}}. A comma as in 1,234 was most likely taken for a separator, so none of their figures are used. Put quotation marks around what holds a comma, or remove the commas, and add the file again.',
  'notice.table-place-blank':
    'The place is blank in {{count, number}} rows with figures (the first is row {{row, number}}), and nothing shows that the one above is meant: these rows were set aside. Fill in the places and add the file again if their figures are to count.',
  'notice.table-columns-passed-over':
    'The numbers under {{columns}} seem to be codes, ranks, coordinates or years of founding and were not read as figures. If they are figures, say so under “How the table is read”.',
  'notice.table-contacts-left-out':
    'Column {{column, number}} “{{heading}}” of “{{file}}” holds names or contact details of persons. It was neither read nor stored; the rest was read.',
  'notice.table-totals-passed-over':
    'The numbers under {{columns}} sum or average the periods beside them, and no heading says which period they cover. They were not read. To use them, write their period in the heading.',
  'notice.table-units-beside':
    'The rows have different units under “{{heading}}”, beside several columns of figures. It is not certain which column they apply to, so none was used. Correct the units of the measures.',
  'notice.table-decimal-comma':
    'Column {{column, number}} writes, or stands beside a column that writes, a comma before decimals (120,5) or points between thousands (1.234.567). What could be read either way is not used: 1,234 could be 1.234 or 1234. Write decimals with a point and thousands without a separator, and add the file again.',
  'notice.table-equal-rows':
    '{{count, number}} figures (the first in row {{row, number}}) repeat another row of the same place and period. Each counts once.',
  'notice.table-units-differ':
    '{{count, number}} cells of “{{measure}}” have a unit other than “{{unitKey}}” and were not used.',
  'notice.table-dates-unclear':
    'Dates such as “{{text}}” under “{{heading}}” can be read as month/day or as day/month; figures of such dates were not used. Write them as 2024-01-31 and add the table again.',
  'notice.table-heading-dates-unclear':
    'Headings such as “{{text}}” can be read as month/day or as day/month; the figures below them were not used. Write them as 2024-01-31 and add the table again.',
  'notice.table-periods-unread':
    '“{{text}}” under “{{heading}}” is not a period that can be read; the figures of such periods ({{count, number}}) were not used. Write it as 2024, 2024-05, 2024Q1, or as its first and last day, 2024-01-29至2024-02-04, and add the table again.',
  'notice.table-heading-period-unread':
    'Headings such as “{{text}}” name a period that cannot be read; the figures below them were not used. Write it as 2024, 2024-05, 2024Q1, or as its first and last day, 2023-04-01至2024-03-31, and add the table again.',
  'notice.table-heading-forecast':
    'Columns such as “{{heading}}” hold forecasts, plans or targets, not results; their figures were not used. To map the targets themselves, name the column for what they are, such as “planned investment”, and add the table again.',
  'notice.table-change-counted':
    '“{{measure}}” agrees with the difference of the two years in the table: it is read as a number of these, not as percent.',
  'notice.table-percent-of-one':
    '“{{measure}}” is in %, but its numbers, as “{{text}}”, all lie between −1 and 1: they may be fractions of one (0.456 for 45.6%). If so, tick that under Measures.',
  'notice.table-units-above':
    'Columns that name no unit, {{count, number}} in all and “{{heading}}” first, may not be in the unit that stands above the table: their figures have none. Correct the unit of the measure.',
  'notice.table-title-differs':
    'Above the table stands “{{text}}”, but the rows or headings of its figures name other periods ({{start, date}} to {{end, date}}); these were used.',
  'notice.table-place-above':
    'The place, {{text}}, stands above the table in row {{row, number}}, and the rows name measures; each place needs a row of its own. Put the place in a column beside the figures and add the table again.',
  'notice.table-dates-numbered':
    'Numbers such as {{text}} under “{{heading}}” were read as the day numbers of a spreadsheet: {{date, date}}.',
} as const;
