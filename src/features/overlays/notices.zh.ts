import type { enFileNotices } from './notices.en';

export const zhFileNotices: Readonly<Record<keyof typeof enFileNotices, string>> = {
  'notice.layer-too-long': '“{{file}}”超过 {{limit, number}} MB，未读取。请裁剪到所需范围后再试。',
  'notice.layer-unknown-format': '“{{file}}”不是 GeoJSON、KML、GPX，也不是 CSV 点位表。',
  'notice.layer-not-json': '“{{file}}”不是有效的 JSON：文件损坏或不完整。',
  'notice.layer-not-xml': '“{{file}}”不是有效的 KML 或 GPX：文件损坏或不完整。',
  'notice.layer-not-geojson': '“{{file}}”是 JSON，但不是 GeoJSON。',
  'notice.layer-empty': '“{{file}}”是空文件。',
  'notice.layer-no-features': '“{{file}}”中没有任何要素，或表头下没有数据行。',
  'notice.layer-nothing-left': '“{{file}}”的 {{count, number}} 个要素或行均无法使用，原因见所列提示。',
  'notice.layer-other-reference': '“{{file}}”使用其他坐标系（{{crs}}）。请重新导出为 WGS-84 经纬度（EPSG:4326）。',
  'notice.layer-projected':
    '“{{file}}”的坐标不是经纬度，首见于要素 {{feature}}（{{first}}, {{second}}）。请重新导出为 WGS-84 经纬度。',
  'notice.layer-projected-rows':
    '“{{file}}”没有一行是经纬度；第 {{row}} 行为 {{first}}, {{second}}。请重新导出为 WGS-84 经纬度。',
  'notice.layer-swapped': '“{{file}}”把纬度写在了经度前（{{first}}, {{second}}）。请对调后重新打开。',
  'notice.layer-too-many-vertices':
    '“{{file}}”有 {{count, number}} 个坐标点，最多可绘制 {{limit, number}} 个。请简化或裁剪。',
  'notice.layer-personal-columns': '未读取“{{file}}”：“{{columns}}”像是个人信息。这里只接受地点，请删除这些列。',
  'notice.layer-no-position-columns': '“{{file}}”没有经度和纬度列。现有列：{{columns}}。',
  'notice.layer-ambiguous-column': '“{{file}}”有两列“{{column}}”，请改名或删除其中一列。',
  'notice.layer-feature-without-geometry': '“{{file}}”的要素 {{feature}} 没有几何图形，已略去。',
  'notice.layer-unknown-geometry': '“{{file}}”的要素 {{feature}} 的几何类型无法识别（{{type}}），已略去。',
  'notice.layer-unreadable-coordinates': '“{{file}}”的要素 {{feature}} 有坐标缺失或不是数字，已略去。',
  'notice.layer-feature-minutes':
    '已略去“{{file}}”中要素 {{feature}} 的点：“{{found}}”不是大于 0 且不超过 {{limit}} 的分钟数。',
  'notice.layer-line-too-short': '“{{file}}”的要素 {{feature}}：不足两个不同点的线已略去（{{count, number}} 条）。',
  'notice.layer-polygon-too-few':
    '“{{file}}”的要素 {{feature}}：不足三个不同点的多边形已略去（{{count, number}} 个）。',
  'notice.layer-hole-too-few': '“{{file}}”的要素 {{feature}}：不足三个不同点的内环未计入（{{count, number}} 个）。',
  'notice.layer-crossing-left-out':
    '“{{file}}”的要素 {{feature}}：自相交多边形无法修复或无法在合理时间内修复，已略去（{{count, number}} 个）。',
  'notice.layer-row-unreadable': '已略去“{{file}}”第 {{row}} 行：“{{column}}”列的“{{found}}”不是数字。',
  'notice.layer-row-out-of-range': '已略去“{{file}}”第 {{row}} 行：{{longitude}}, {{latitude}} 超出经纬度范围。',
  'notice.layer-row-minutes': '已略去“{{file}}”第 {{row}} 行：“{{found}}”不是大于 0 且不超过 {{limit}} 的分钟数。',
  'notice.layer-row-unclosed-quote': '已略去“{{file}}”第 {{row}} 行：引号没有成对。',
  'notice.layer-row-too-long': '已略去“{{file}}”第 {{row}} 行：有 {{found}} 格，而表头只有 {{expected}} 格。',
  'notice.layer-stations-outside': '“{{file}}”中不在{{adcode}}范围内的站点已略去（{{count, number}} 个）：{{names}}。',
  'notice.layer-too-many-for-reach': '共 {{count, number}} 个站点，沿路网可达范围只计算了前 {{limit, number}} 个。',
  'notice.layer-station-far-from-road': '{{station}}距任何道路都超过 {{limit}} 米，未计算可达范围。',
  'notice.layer-ring-closed': '“{{file}}”的要素 {{feature}}：未闭合的环已闭合（{{count, number}} 个）。',
  'notice.layer-crossing-repaired':
    '“{{file}}”的要素 {{feature}}：自相交多边形已在交点处拆分（{{count, number}} 个）。',
  'notice.layer-cgcs2000': '“{{file}}”采用 CGCS2000，按 WGS-84 绘制，相差不到 1 米。',
  'notice.layer-undecodable': '“{{file}}”有无法解码的字符。请另存为 UTF-8。',
  'notice.layer-speed-unusable':
    '“{{file}}”的道路 {{road}}：“{{found}}”不是大于 0 且不超过 200 公里的时速，改用每小时 {{used}} 公里。',
  'notice.layer-further-problems': '“{{file}}”中还有 {{count, number}} 处同类问题。',
};
