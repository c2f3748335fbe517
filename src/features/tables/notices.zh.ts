import type { enDataNotices } from './notices.en';

export const zhDataNotices: Readonly<Record<keyof typeof enDataNotices, string>> = {
  'notice.table-empty': '“{{file}}”是空的，没有可读取的内容。',
  'notice.table-too-large': '“{{file}}”有 {{size, number}} MB，最多读取 {{limit, number}} MB。请只保留需要的行和列。',
  'notice.table-binary': '“{{file}}”不是表格，而是其他类型的文件（{{kind}}）。请将表格导出为 .xlsx 或 .csv 后再打开。',
  'notice.table-old-workbook': '“{{file}}”是旧版（Excel 97–2003，.xls）工作簿。请另存为 .xlsx 后再打开。',
  'notice.table-locked-workbook': '“{{file}}”设有密码。请另存一份不带密码的副本再打开。',
  'notice.table-archive': '“{{file}}”是压缩包或其他文档，不是 .xlsx 工作簿。请先解压，或将表格另存为 .xlsx 或 .csv。',
  'notice.table-damaged-workbook': '“{{file}}”损坏或不完整。请用表格软件打开，重新另存为 .xlsx 后再试。',
  'notice.table-damaged-cell':
    '“{{file}}”已损坏：工作表“{{sheet}}”的单元格 {{cell}} 无法得知内容，整个文件没有读取。请用表格软件打开并核对该格，重新另存为 .xlsx 后再试。',
  'notice.table-unzips-too-large': '“{{file}}”解压后超过 {{limit, number}} MB，未读取。请只保留需要的工作表和列。',
  'notice.table-damaged-json': '“{{file}}”不是有效的 JSON：文件损坏或不完整。请重新导出。',
  'notice.table-json-none':
    '“{{file}}”这个 JSON 里没有找到表格。需要每个地区一条记录的列表，如 [{"城市": "济南", "案件": 12}]，或以地名为键的对象，如 {"济南": 12, "青岛": 9}。',
  'notice.table-json-key-twice':
    '“{{file}}”同一个对象里的“{{key}}”有两个值（第二个在第 {{line, number}} 行），无法判断以哪个为准。请改用不同的名称，或只保留一个。',
  'notice.table-none': '“{{file}}”中没有找到表格。至少需要两列，以逗号、制表符或分号分隔。',
  'notice.table-too-many-columns': '“{{file}}”第 {{row, number}} 行超过 {{limit, number}} 列。请删除不需要的列。',
  'notice.table-too-many-rows': '“{{file}}”超过 {{limit, number}} 行。请先按城市汇总，或拆分文件。',
  'notice.table-too-many-cells':
    '“{{file}}”超过 {{limit, number}} 个单元格（到第 {{row, number}} 行时超出）。请删除不需要的行或列。',
  'notice.table-too-many-characters':
    '“{{file}}”的文字总计超过 {{limit, number}} 百万字符（第 {{row, number}} 行处超出）。请删去长文字的列。',
  'notice.table-too-many-sheets': '“{{file}}”有超过 {{limit, number}} 个工作表，没有读取。请只保留需要的。',
  'notice.table-mixed-encoding':
    '“{{file}}”混用了两种编码：有 {{count, number}} 行与其余不同，首见于第 {{line, number}} 行。均已读取；请核对其中的名称，或将文件另存为 UTF-8。',
  'notice.table-undecodable':
    '“{{file}}”有无法解码的字符：共 {{count, number}} 行，首见于第 {{line, number}} 行。请另存为 UTF-8 后重新打开。',
  'notice.table-stray-quote':
    '“{{file}}”第 {{row, number}} 行的引号没有成对（共 {{count, number}} 处），已按原文读取，请核对该行。',
  'notice.table-rows-longer':
    '“{{file}}”第 {{row, number}} 行的分隔符比多数行多（共 {{count, number}} 行）。“1,234”之类的数字可能被逗号拆开，请核对这些行，或给含逗号的内容加上引号。',
  'notice.table-quote-over-rows':
    '“{{file}}”第 {{row, number}} 行有一个带引号的单元格跨越了像是数据行的内容（共 {{count, number}} 处）。请检查是否缺少引号。',
  'notice.table-cells-cut':
    '“{{file}}”有 {{count, number}} 个单元格超过 {{limit, number}} 个字符，已截断，首见于第 {{row, number}} 行。',
  'notice.table-page-cut':
    '“{{file}}”没有读到末尾：元素嵌套过深，或表格过多。请核对最后几行，或把表格复制到表格软件中另存为 .xlsx。',
  'notice.table-merged-figures':
    '“{{file}}”{{sheet}}：合并单元格中的数据（{{count, number}} 个，首见于第 {{row, number}} 行）只计入第一格。如各地各有数据，请取消合并后填写。',
  'notice.table-personal-identity-number':
    '未读取“{{file}}”：第 {{column, number}} 列“{{heading}}”含有身份证号码（第 {{row, number}} 行）。这里不接受个人信息，请先按城市汇总，再打开汇总后的数据。',
  'notice.table-personal-mobile-number':
    '未读取“{{file}}”：第 {{column, number}} 列“{{heading}}”含有手机号码（首见于第 {{row, number}} 行）。这里不接受个人信息，请先按城市汇总，再打开汇总后的数据。',
  'notice.table-personal-plate':
    '未读取“{{file}}”：第 {{column, number}} 列“{{heading}}”含有车牌号码（首见于第 {{row, number}} 行）。这里不接受个人信息，请先按城市汇总，再打开汇总后的数据。',
  'notice.table-personal-heading':
    '未读取“{{file}}”：从表头（第 {{row, number}} 行）看，第 {{column, number}} 列“{{heading}}”是个人信息。这里不接受个人信息，请先按城市汇总，或删除该列。',
  'notice.project-cells-stay': '项目文件里只有用到的单元格：未用到的列和表格以外的行（标题、注释、落款）留在这里。',
  'notice.project-table-stays':
    '“{{file}}”没有随同带走：去掉不得外传的内容（如人名、电话）后，读不出同样的数据。请改名或改动文件后重新打开。',
  'notice.project-not-kept':
    '本浏览器没有保存您的数据（{{reason}}）。页面照常可用；请用“存为文件”留存项目，以免关闭后丢失。',
  'notice.project-is-none': '{{name}} 不是本图谱的项目文件。',
  'notice.project-damaged': '项目 {{name}} 已损坏（{{field}}），没有打开。',
  'notice.project-newer':
    '项目 {{name}} 由更新的版本（第 {{version, number}} 版）保存；本页最高支持到第 {{known, number}} 版，能识别的部分已读取。',
  'notice.project-too-many-tables': '项目 {{name}} 有 {{count, number}} 张表，只读取前 {{limit, number}} 张。',
  'notice.project-part-left-out':
    '项目 {{name}} 第 {{number, number}} 张表中的“{{field}}”无法读取，已略去，其余已保留。',
  'notice.project-field-left-out': '项目 {{name}} 中的“{{field}}”无法读取，已略去，其余已保留。',
  'notice.project-more-left-out': '项目 {{name}} 中另有 {{count, number}} 处无法读取，已略去。',
  'notice.project-full':
    '项目 {{name}} 已有 {{limit, number}} 张表，达到上限，没有加入 {{file}}。请选择或新建另一个项目。',
  'notice.project-too-large': '项目文件 {{name}} 超过 {{limit, number}} MB，没有读取。',
  'notice.project-remembered':
    '{{file}} 以前读过：当时的读法、选择、指标修改和来源已沿用。如不需要，可撤销，或恢复自动识别。',
  'notice.project-cells-gone': '{{file}} 的单元格已不在本浏览器中，请重新添加该文件；您的选择仍会沿用。',
  'notice.table-heading-twice':
    '“{{heading}}”这个表头出现两次（第 {{first, number}} 列和第 {{second, number}} 列）：两列都保留，后一列的名称附上列号。',
  'notice.table-columns-changed': '各列的名称与上一份表不同：上次对各列的设定没有沿用，请核对识别结果。',
  'notice.table-too-many-measures':
    '各行写有 {{count, number}} 个不同的指标，最多可读取 {{limit, number}} 个：数据都没有读取。请只保留需要的指标；如果这一列不是指标名称，请另选一列。',
  'notice.table-another-below':
    '第 {{row, number}} 行起是另一张表，这 {{count, number}} 行没有读取。要用其中的数据，请把它另存为一个文件再加入。',
  'notice.table-another-beside':
    '第 {{column, number}} 列起并排着另一张表，没有读取。要用其中的数据，请把它另存为一个文件再加入。',
  'notice.table-transposed': '地名横排在第 {{row, number}} 行，已逐格读取：每项数据连同其地名、行首和列首各成一行。',
  'notice.table-transposed-unread':
    '地名横排在第 {{row, number}} 行，其下没有读到数据。请在表格软件中复制后用“选择性粘贴→转置”，再加入。',
  'notice.table-sheets-joined': '{{count, number}} 个版式相同的工作表合为一张表读取，各自的时段或指标取自工作表名。',
  'notice.table-filled-down':
    '有 {{count, number}} 行的省、市或地名是空的（最先是第 {{row, number}} 行），按合并单元格读取，取自上方单元格。',
  'notice.table-rows-overfull':
    '有 {{count, number}} 行的单元格多于表头（最先是第 {{row, number}} 行），多半是“1,234”之类的逗号被当成了分隔符，这些行的数据没有采用。请给含逗号的内容加上引号，或去掉千位逗号，再重新加入。',
  'notice.table-place-blank':
    '有 {{count, number}} 行有数据而地名空着（最先是第 {{row, number}} 行），看不出是指上方的地名，未计入。如需计入，请补上地名后重新加入。',
  'notice.table-columns-passed-over':
    '{{columns}}下面的数看来是代码、名次、坐标或成立年份之类，没有当作数据读取。如果是统计数据，请在“如何读这张表”中指明。',
  'notice.table-contacts-left-out':
    '“{{file}}”第 {{column, number}} 列“{{heading}}”是联系人或联系方式，没有读取，也不会保存；其余各列已读取。',
  'notice.table-totals-passed-over':
    '{{columns}}下面的数是旁边各期的合计或平均，表头没有写明是哪一段时间，没有读取。如需使用，请在表头写明时间。',
  'notice.table-units-beside':
    '“{{heading}}”一列各行单位不同，而表中有几列数据，无法确定各列用哪个单位，所以没有采用。请在指标中补正单位。',
  'notice.table-decimal-comma':
    '第 {{column, number}} 列或相邻的数据列用逗号作小数点（如 120,5），或用点号作千位分隔符（如 1.234.567）。1,234 这样的数可能是 1.234，也可能是 1234，因此没有采用。请用点号作小数点，去掉千位分隔符，再重新加入。',
  'notice.table-equal-rows':
    '有 {{count, number}} 项数据与同一地区、时段的另一行完全相同（最先是第 {{row, number}} 行），只算一次。',
  'notice.table-units-differ': '“{{measure}}”中有 {{count, number}} 个单元格的单位与“{{unitKey}}”不同，没有采用。',
  'notice.table-dates-unclear':
    '“{{heading}}”中的“{{text}}”等日期既可读作月/日，也可读作日/月，这些日期的数据没有采用。请改写为 2024-01-31 的形式再加入。',
  'notice.table-heading-dates-unclear':
    '“{{text}}”等表头既可读作月/日，也可读作日/月，其下的数据没有采用。请改写为 2024-01-31 的形式再加入。',
  'notice.table-periods-unread':
    '“{{heading}}”中的“{{text}}”等时间无法识别（共 {{count, number}} 项数据），这些数据没有采用。请改写为 2024年、2024年5月、2024年一季度，或写明起止日期（如 2024-01-29至2024-02-04）再加入。',
  'notice.table-heading-period-unread':
    '“{{text}}”等表头中的时间无法识别，其下的数据没有采用。请改写为 2024年、2024年5月、2024年一季度，或写明起止日期（如 2023-04-01至2024-03-31）再加入。',
  'notice.table-heading-forecast':
    '“{{heading}}”等列是预计、计划或目标，不是已经发生的数据，没有采用。要画目标本身，请在表头写明它是什么（如“计划投资”），再加入。',
  'notice.table-change-counted':
    '“{{measure}}”与表中两年的数据相减的结果一致，是增减的数量，不是百分比，已按数量读取。',
  'notice.table-percent-of-one':
    '“{{measure}}”以 % 为单位，而其中的“{{text}}”等数都在 −1 与 1 之间，可能是以 1 为整体的比例（0.456 即 45.6%）。如果是，请在指标中勾选。',
  'notice.table-units-above':
    '有 {{count, number}} 列（最先是“{{heading}}”）没有写明单位，也无法确定是否用表上方的单位，所以没有单位。请在指标中补正。',
  'notice.table-title-differs':
    '表上方写着“{{text}}”，而数据所在的行或表头写的是别的时间（{{start, date}}至{{end, date}}），以后者为准。',
  'notice.table-place-above':
    '地区（{{text}}）写在表上方第 {{row, number}} 行，各行是指标；这里要求每个地区各占一行。请把地区写进数据旁的一列，再加入。',
  'notice.table-dates-numbered': '“{{heading}}”中的 {{text}} 等数字按电子表格的日期序号读取：{{date, date}}。',
};
