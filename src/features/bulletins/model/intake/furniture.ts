/** Lines of a page that are none of the bulletin: menus, print links, counters, imprints. By the folded line without its spaces. */
const FURNITURE: readonly RegExp[] = [
  /^(?:首页|政务公开|政府信息公开|新闻中心|互动交流|办事服务|政务服务|网站地图|联系我们|收藏本站|返回顶部|关闭窗口|打印本页|分享到?|扫一扫.*|相关(?:链接|阅读|新闻|推荐)|推荐阅读|上一页|下一页)$/,
  /^(?:当前位置|您的位置|所在位置|您现在的位置)/,
  /^(?:上一[篇条]|下一[篇条]|上一则|下一则)[：:]/,
  /ICP备|公网安备|网站标识码|技术支持|版权所有|Copyright/i,
  /^(?:地址|邮编|邮政编码|电话|联系电话|传真|咨询电话|投诉电话|举报电话|举报热线|监督电话|报警电话|新闻热线)[：:]/,
  /建议使用.*(?:分辨率|浏览器)|第\d+位访[客问]|访问(?:量|次数)[：:]/,
  /^[【[（]?打印|【关闭】|^第?\d+页?[/共]|^-?第?\d{1,3}页?-?$|第\d+页\/?共\d+页/,
  /^阅读\d+|点赞\d+|^在看\d*|赞\d+在看|阅读全文|点击.*关注|转发.*扩散/,
  /无障碍浏览|℃.*℃/,
];

/** Lines that say when and by whom a bulletin was published: its numerals are no figures, but what it says of itself. */
const IMPRINT: readonly RegExp[] = [
  /^(?:发布|发文|公开|更新|成文|生成|印发|发稿|刊发|日期|时间)(?:日期|时间|机构)?[：:]/,
  /(?:发布时间|发布日期|发文日期|信息来源|来源|稿源|作者|责任编辑|编辑|审核|校对|字号|字体|浏览次数|点击数|点击量|阅读次数|阅读量|索引号|文号|主题分类|信息分类|公开方式|记者|通讯员|撰文|供稿|主办)[：:]/,
  /^[（(]?(?:二[零0]\S{2}年|\d{4}年)\S{1,3}月\S{1,3}日(?:星期.|农历\S+|\S{0,8}讯)*[）)]?(?:发布于?\S{0,8})?$/,
  /^[（(]?\d{4}[-/.]\d{1,2}[-/.]\d{1,2}/,
  /^\S{0,12}[（(]?(?:总)?第\d+期/,
];

export function isFurniture(line: string): boolean {
  return FURNITURE.some((pattern) => pattern.test(line));
}

export function isImprint(line: string): boolean {
  return line.length <= 90 && !/[。；]/.test(line) && IMPRINT.some((pattern) => pattern.test(line));
}
