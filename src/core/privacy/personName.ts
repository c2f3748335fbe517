import { holdsPersonalText } from './personalText';

/** The hundred most frequent family names, and the double ones. */
const FAMILY_NAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程魏苏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';
const NAME = new RegExp(`^(?:[${FAMILY_NAMES}]|欧阳|司马|上官|诸葛|皇甫|尉迟)\\p{Script=Han}{1,2}$`, 'u');
const TITLED = new RegExp(
  `^[${FAMILY_NAMES}]\\p{Script=Han}{0,2}(?:所长|局长|科长|主任|警官|队长|同志|老师|先生|女士)$`,
  'u',
);
/** Words of two or three characters that begin like a name. */
const WORDS =
  /^(?:方案|方式|方面|金融|金额|文化|程度|程序|万人|万元|高中|高新|高校|高速|高技|白天|江河|江苏|任务|任免|许可|夏季|秦巴|毛利|黄标|白酒|石油|武装|顾客|范围|何时|马路|田亩|林业|林区|叶面|水利|江北|江南|汤|严重|贺兰|龙头|向上|石化|钱款|孔|金属|雷电|徐|周边|周报|周期|周末|陆地|陆运|余额|余件|段|史料|马力|丁类|万件|万户)/u;

/**
 * Whether the name of a file, a sheet or a project names a person or says how one is reached. Of words that could be names, places are none.
 *
 * @param isPlace whether a word is the name of an area.
 */
export function namesPerson(name: string, isPlace: (word: string) => boolean): boolean {
  if (holdsPersonalText(name)) return true;
  const words = name.normalize('NFKC').split(/[^\p{Script=Han}]+/u);
  return words.some(
    (word) => TITLED.test(word) || isPersonNamed(word) || (NAME.test(word) && !WORDS.test(word) && !isPlace(word)),
  );
}

/** 填表人张三: no sign stands between in the name of a file. */
function isPersonNamed(word: string): boolean {
  return /(?:填表人|制表人|联系人|负责人|经办人|审核人|填报人)\p{Script=Han}{2,3}/u.test(word);
}
