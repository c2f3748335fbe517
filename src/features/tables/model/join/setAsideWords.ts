/** What stands in a column of places and is none of them, by its key (normaliseName). */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Written where a cell says nothing. */
export const MISSING = words(
  'na nan null nil none nul undefined missing blank ref value 无 無 空 空白 缺 缺失 缺省 无数据 暂无 无地区',
);

export const TOTALS = words(
  '合计 合計 总计 總計 总和 小计 小計 共计 共計 累计 汇总 总数 总体 总 全部 全国 全國 全省 全市 全区 全區 全州 全县 全縣 全自治区 ' +
    '市辖区 市轄區 市区 市區 所辖县 省直辖县级行政区划 自治区直辖县级行政区划 全国合计 全国总计 全国总数 平均 平均值 均值 中位数 最大值 最小值 全国平均 全省平均 全市平均 平均数 全国平均水平 ' +
    '中国 中國 中华人民共和国 全国汇总 total grandtotal subtotal totals sum all average mean median ' +
    'national nationwide wholecountry wholeprovince wholecity provincetotal nationaltotal nationalaverage china ' +
    'mainlandchina chinamainland 中国大陆 大陆 大陆合计 內地 内地',
);

/** What no place is named for: the rest, and what belongs to an administration and not to its ground. */
export const REMAINDERS = words(
  '其他 其它 其余 其餘 其他地区 其它地区 其他城市 其他省份 其他省市 其他市县 其他区县 不详 不明 不明地区 未知 未知地区 未知区域 地区不详 地区未知 地址不详 ' +
    '未分类 未分地区 不分地区 未分配 未定 待定 待明确 待明确地区 未明确 未明确地区 地区待确认 待确认 中央 中央级 中央本级 中央单位 中央部门 中央直属 ' +
    '本级 省级 省本级 省直 省直属 省直单位 省属 省级单位 自治区本级 区直 区本级 州本级 州直 市级 市本级 市直 市直属 市属 市直单位 县本级 县直 旗本级 ' +
    '机关 局机关 市局机关 省厅机关 厅机关 直属 直属单位 直属机构 直属分局 境外 境外输入 境外输入人员 境外输入病例 国外 海外 国际 外国 外省 省外 外省市 市外 外地 ' +
    'other others rest remainder unknown unspecified unallocated unassigned undetermined tobedetermined tobeconfirmed imported overseas abroad foreign ' +
    'central centralgovernment centrallevel provinciallevel municipallevel importedcases otherregions unknownregion areanotdefined',
);

/** 外地来京, 外地来沪人员, 外省来鲁: people of elsewhere. */
export const FROM_ELSEWHERE =
  /^(?:(?:外地|外省|境外|省外|市外|国外)(?:来|输入|户籍|人员|流入)|(?:待确认|待明确|待核实|未明确|未分配|不明|未知)(?:人员|病例|患者|归属))/;

/** 济南市本级, 山东省直, 济南市局机关: what an administration has itself, beside the areas below it. */
export const ADMINISTRATION =
  /^[\p{Script=Han}]{1,10}(?:(?<=[省市州盟县区旗])(?:[省市州盟县区旗]?本级|[省市州盟县区旗]?直(?:属|单位|机关|属单位)?|(?:局|厅)机关)|(?:公安局|公安厅)机关)$/u;

const DIRECTIONS = '东|西|南|北|中|东北|西北|东南|西南|东中|中西|中东';
const REGION_NAMES =
  '华北|华东|华中|华南|华西|东北|西北|西南|东南|江淮|黄淮|长三角|珠三角|京津冀|环渤海|环渤海湾|泛珠三角|长江三角洲|珠江三角洲|粤港澳大湾区|粤港澳|大湾区|长江经济带|黄河流域|长江流域|长江中游|' +
  '成渝|川渝|关中|陕南|陕北|苏南|苏中|苏北|皖南|皖中|皖北|浙东|浙西|浙南|浙北|鲁南|鲁西|鲁中|鲁北|鲁西南|鲁东|胶东|胶东半岛|山东半岛|省会|辽东|辽西|冀中|冀南|冀东|冀北|豫东|豫西|豫南|豫北|豫中|鄂东|鄂西|' +
  '湘南|湘北|湘中|粤东|粤西|粤北|粤东西北|桂北|桂南|赣南|赣北|闽南|闽东|闽西|闽北|滇中|黔中|北疆|南疆|东疆|晋北|晋中南|晋南|蒙东|蒙西|港澳台|港澳|沿海|内陆|沿边|东三省|三北|三大城市群|一线城市|二线城市|新一线城市|三线城市|直辖市|计划单列市|省会城市|副省级城市|非省会城市';

/** 东部地区, 华北, 长三角城市群, 东部沿海: several areas together, which are no area of the map. */
export const REGION = new RegExp(
  `^(?:我国|全国|全省|本省)?(?:(?:${DIRECTIONS})部|${REGION_NAMES})(?:沿海|内陆)?(?:地区|地區|区域|區域|大区|城市群|经济区|经济圈|都市圈|片区|各?省份?|省市|城市|[一二三四五六七八九十\\d]+个?(?:省区市|省市|省区|省|市))?(?:平均)?$`,
);

export const REGION_ENGLISH =
  /^(?:(?:the)?(?:eastern|western|central|northern|southern|east|west|north|south|northeast|northwest|southeast|southwest|northeastern|northwestern|southeastern|southwestern)(?:china|region|regions|area|areas|coast|coastal|part|parts|chinaregion|provinces)?|coastal(?:area|areas|region|regions|provinces)?|inland(?:area|areas|region|regions)?|(?:yangtze|pearl)riverdelta|beijingtianjinhebei|greaterbayarea)$/;
