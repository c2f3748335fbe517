import { readHeading } from './readHeading';

const HAN =
  /(?:序号|序號|编号|編號|代码|代碼|编码|編碼|区划码|區劃碼|邮编|郵編|邮码|区号|區號|车牌|車牌|车牌号|(?:排名|排位|排序|排行|名次|位次)(?:变化|变动|升降)?|(?:国标|行政|省|市|县|縣|区|區|城市|地区)码|位序|级次|層級|层级|行政级别|坐标|坐標|座標)$|经度|經度|纬度|緯度/;
const LATIN = /^(?:no|nr|#|x|y|long|level)$/i;
/** _id, __v */
const OF_PROGRAMS = /^__?[a-z]+$/i;
/** childrenNum: how many parts the outline of a map has. */
const OF_OUTLINES = /^(?:child(?:ren)?|sub_?(?:feature|area|district)s?)_?(?:num|count|number)$/i;
/** Of provinceCode, province_id, city_zipCode, center_lng: the last word. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  'code codes id ids fid gid oid uid uuid objectid adcode zip zipcode postcode postalcode lat latitude lon lng longitude rank ranking tier'.split(
    ' ',
  ),
);

/** Whether a heading names numbers that measure nothing: 城市代码, 邮编, province_id, Lat, 排名. Also 1-9月 名次. */
export function headsIdentifiers(heading: string): boolean {
  return [heading.trim(), readHeading(heading).name].some((name) => {
    if (HAN.test(name) || LATIN.test(name.replace(/[._]$/, '')) || OF_PROGRAMS.test(name)) return true;
    if (OF_OUTLINES.test(name)) return true;
    const words = name.replaceAll(/([a-z])([A-Z])/g, '$1 $2').split(/[^A-Za-z]+/);
    const last = words.findLast((word) => word !== '')?.toLowerCase();
    return last !== undefined && LAST_WORDS.has(last) && !/[^\s\w.:#-]/.test(name);
  });
}
