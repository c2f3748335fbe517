/** What a figure counts, as a short phrase of the text itself. */
const LEADING =
  /^(?:[，、；：。！？（）【】\s●■◆▲→]|其中|而|且|并|共|累计|合计|总计|已|均|分别|另有|另外|此外|同时|仅|又|也|还|则|约|近|为|达到?|有|全年|经|通过|据统计|据了解|(?:[^，：]{2,10}方面|[^，：]{1,12}[看说讲])[，：])+/;
const TRAILING =
  /(?:同比|环比|按年|按月|按季|较上年|较去年|比上年|比去年|分别|依次|各|同期|去年|上年|下降|上升|增长|减少|增加|降低|提高|提升|回落|降幅|增幅|升幅|降至|升至|增至|降到|升到|增加到|提高到|压缩到|了|为|达到?|约|近|逾|超过|超|共|累计|合计|有|至|到|由|从|是|的|与|比|较|均|也|却|日均|每天|平均每天|占|：|，|、|（|“|”)+$/;

export function cleanSubject(text: string): string {
  let subject = text;
  for (let before = ''; before !== subject; ) {
    before = subject;
    subject = subject.replace(LEADING, '').replace(TRAILING, '');
  }
  return subject.slice(-30);
}

/** 刑事、治安、盗窃警情 as three subjects: the last two characters of the last belong to all. */
export function splitSubjects(text: string): readonly string[] {
  const items = text.split(/[、和及与]/).filter((item) => item !== '');
  const last = items.at(-1) ?? '';
  const head = last.length > 2 ? last.slice(-2) : '';
  return items.map((item, index) =>
    index === items.length - 1 || item.endsWith(head) || item.length > 4 ? item : item + head,
  );
}
