/** Characters taken for one another by eye or by recognition software. */
const PAIRS = (
  '营菅 菏荷 亳毫 沭沐 汨汩 郴彬 廊廓 杭抗 莱菜 沂忻 漳彰 藁蒿 盱旴 眙胎 睢雎 邳邱 峄驿 泽译 淄缁 棣隶 兖衮 衢瞿 ' +
  '婺务 漯骡 濮璞 涪培 郫婢 綦基 犍健 阆闻 筠均 珙拱 邛叩 崃莱 垫热 酉西 未末 土士 太大 天夫 白百 日曰 密蜜 宣宜 ' +
  '宁丁 滨槟 蚌蛘 枞纵 歙翕 黔黟 砀荡 濉滩 谯樵 涡祸 嵊乘 缙晋 邗邢 栖西 盐监 阜埠 冈岗 固因 坊纺 昌晶 州洲 辽迈 ' +
  '抚扶 锦绵 丹舟 营莹 铁轶 延廷 珲浑 敦郭 洮桃 讷纳 鹤鸽 鸡鸠 绥缓 烟咽 潍淮 威咸 济剂 沧苍 泸沪 普晋 临监 渭谓'
).split(' ');

const partners = new Map<string, string[]>();
for (const [one = '', other = ''] of PAIRS) {
  partners.set(one, [...(partners.get(one) ?? []), other]);
  partners.set(other, [...(partners.get(other) ?? []), one]);
}

/** The text with each one of its characters replaced by what it is taken for: 东菅 gives 东营. */
export function lookalikeSpellings(text: string): readonly string[] {
  return [...text].flatMap((character, index) =>
    (partners.get(character) ?? []).map((partner) => text.slice(0, index) + partner + text.slice(index + 1)),
  );
}
