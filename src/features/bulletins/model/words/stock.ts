/** Words by which a figure stands for one day instead of a period. */
export const STOCK =
  /现有|实有|共有|设有|建有|在册|在编|在岗|在用|在库|拥有|驻有|下设|下辖|现存|存量|余额|保有量|(?:常住|户籍|流动|总|实有)人口(?:约|近|达|为|共|有)*$|登记[^，。；]{0,6}(?:流动人口|出租房屋|租房)|常住[^，。；]{0,4}(?:外商|外国人)|每天有|注册[^，。；]{0,8}(?:志愿者|车辆|会员)|达到?[^，。；]{0,6}个?建制|持证|从业人员|在营|在业|实有/;
/** A stock only where the sentence says no time and nothing is done in it before. */
export const WEAK_STOCK =
  /(?<![新改扩])建成(?!后|了新)|建起|配备|配有|布设|划分|总长|组建|形成|森林覆盖率|绿化覆盖率|城镇化率|每万人拥有|人均拥有|设(?!卡|伏|计|备|施|法|岗盘|局|套|定|想)/;
/** Acts, which stand for a period. */
export const ACT =
  /破获|抓获|查处|查获|缴获|收缴|打掉|侦破|检查|整改|处罚|罚款|受理|办理|办结|审结|起诉|批捕|逮捕|拘留|立案|接报|接警|出动|营救|疏散|追回|返还|挽回|止付|冻结|拦截|劝阻|开展|组织|发放|新增|新建|完成|清理|淘汰|修复|化解|调解|捣毁|查扣|扣押|查封|取缔|安装|移送|督促|培训|走访|排查|消除|治理|救助|收治|销毁|新发现|举办/;

/** What an operation did, and what only happened meanwhile. */
export const HAPPENED =
  /警情|发案|立案|死亡|亡人|伤亡|受伤|事故|火灾(?!隐患)|损失|报警|接警|接报|浓度|天数|案件数|发生|投诉|满意|破案率|游客|降幅/;

export const STRONG_STOCK = /现有|共有|实有|拥有|登记在册/;
/** What the sentence is about is a stock, and so are its parts. */
export const STOCK_TOPIC = /(?:流动人口|户籍人口|常住人口|在册|现有|总人口)[^，。；\d]{0,6}中[，、]/;
