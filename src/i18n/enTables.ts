/** What is told of the reading of a table (`GRID_NOTICES`, `PERSONAL_NOTICES`): what, where, and what to do. */
export const enTables = {
  'notice.table-empty': '“{{file}}” is empty: there is nothing to read in it.',
  'notice.table-too-large':
    '“{{file}}” has {{size, number}} MB; at most {{limit, number}} MB are read. Keep only the columns and rows you need.',
  'notice.table-binary':
    '“{{file}}” is not a table but another kind of file ({{kind}}). Export the table as .xlsx or .csv and open that.',
  'notice.table-old-workbook':
    '“{{file}}” is a workbook of Excel 97–2003 (.xls). Save it as .xlsx (Excel workbook) and open that.',
  'notice.table-locked-workbook': '“{{file}}” has a password. Save a copy without one and open that.',
  'notice.table-archive':
    '“{{file}}” is an archive or a document, but no .xlsx workbook. Unpack it, or save the table as .xlsx or .csv.',
  'notice.table-damaged-workbook':
    '“{{file}}” is damaged or incomplete. Open it in a spreadsheet, save it as .xlsx again and open that.',
  'notice.table-unzips-too-large':
    '“{{file}}” unpacks to more than {{limit, number}} MB and was not read. Keep only the sheets and columns you need.',
  'notice.table-damaged-json': '“{{file}}” is not valid JSON: it is damaged or was cut off. Export it again.',
  'notice.table-none':
    'No table was found in “{{file}}”. At least two columns are needed, parted by commas, tabs or semicolons.',
  'notice.table-too-many-columns':
    'Row {{row, number}} of “{{file}}” has more than {{limit, number}} columns. Remove those that are not needed.',
  'notice.table-too-many-rows':
    '“{{file}}” has more than {{limit, number}} rows. Aggregate them by city first, or split the file.',
  'notice.table-too-many-cells':
    '“{{file}}” has more than {{limit, number}} cells (passed in row {{row, number}}). Remove columns or rows that are not needed.',
  'notice.table-mixed-encoding':
    '“{{file}}” mixes two encodings: line {{line, number}} is the first of {{count, number}} in another than the rest. All were read; check their names, or save the file as UTF-8.',
  'notice.table-undecodable':
    'Characters of “{{file}}” could not be decoded: {{count, number}} lines, first line {{line, number}}. Save it as UTF-8 and open it again.',
  'notice.table-stray-quote':
    'A quotation mark in row {{row, number}} of “{{file}}” is never closed ({{count, number}} in all). It was read as it stands; check the row.',
  'notice.table-quote-over-rows':
    'A quoted cell in row {{row, number}} of “{{file}}” reaches over lines that look like rows ({{count, number}} such cells). Check whether a quotation mark is missing there.',
  'notice.table-cells-cut':
    'Cells of “{{file}}” longer than {{limit, number}} characters were cut: {{count, number}}, first in row {{row, number}}.',
  'notice.table-merged-figures':
    '“{{file}}” {{sheet}}: figures in merged cells ({{count, number}}, first in row {{row, number}}) were taken for the first cell only. Unmerge them where each place has its own.',
  'notice.table-personal-identity-number':
    '“{{file}}” was not read: column {{column, number}} “{{heading}}” holds identity card numbers (row {{row, number}}). Personal data are not taken: aggregate by city first, then open the totals.',
  'notice.table-personal-mobile-number':
    '“{{file}}” was not read: column {{column, number}} “{{heading}}” holds mobile phone numbers (first in row {{row, number}}). Personal data are not taken: aggregate by city first, then open the totals.',
  'notice.table-personal-plate':
    '“{{file}}” was not read: column {{column, number}} “{{heading}}” holds number plates (first in row {{row, number}}). Personal data are not taken: aggregate by city first, then open the totals.',
  'notice.table-personal-heading':
    '“{{file}}” was not read: by its heading (row {{row, number}}), column {{column, number}} “{{heading}}” holds data about persons. Personal data are not taken: aggregate by city first, or remove the column.',
} as const;
