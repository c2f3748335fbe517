import type { enShare } from './phrases.en';

export const zhShare: Record<keyof typeof enShare, string> = {
  'header.share': '分享这张地图',

  'share.title': '分享这张地图',
  'share.close': '关闭',
  'share.link': '链接',
  'share.copyLink': '复制链接',
  'share.send': '发送…',
  'share.copied': '已复制',
  'share.notCopied': '未能复制，请选中文字自行复制。',
  'share.linkHint': '打开的就是这张地图，共 {{length, number}} 个字符；地址栏里也是它。',
  'share.layerFiles': '链接只写出自己文件的名字，不含内容：打开的人需要另有这些文件。',
  'share.withFiles_one': '把自己的文件放进链接',
  'share.withFiles_other': '把自己的 {{count, number}} 个文件放进链接',
  'share.unsaid': '分享之前，请先说明“{{titles}}”的数据由谁发布、何时发布。',
  'share.saySource': '说明来源',
  'share.project.packed':
    '链接中带有您的数据和所做的选择：打开即可看到，不经过服务器。未用到的列和表格以外的行留在这里。',
  'share.project.too-large': '您的数据太大，放不进链接：请在“数据”面板把项目存为文件，再转交文件。',
  'share.project.stays':
    '这张表没有放进链接：去掉不得外传的内容（如人名、电话）后，读不出同样的数据。打开链接的人只看到数据不在此处。',
  'share.filesTooLarge': '文件太大，放不进链接：请直接转交文件。',
  'share.code': '二维码',
  'share.codeOf': '{{address}} 的二维码',
  'share.codeHint': '给现场的手机扫：用上面的按钮放大。',
  'share.codeTooLong': '链接太长，做成的二维码隔着房间扫不出来。',
  'share.local': '这个地址只有本机能打开；图谱放到服务器上之后，二维码才有用。',
  'share.larger': '为现场放大',
  'share.smaller': '回到对话框',
  'share.embed': '放进别的网页',
  'share.embedHeight': '高度',
  'share.pixels': '{{pixels, number}} 像素',
  'share.copyEmbed': '复制代码',
  'share.embedHint': '显示地图、图例、出处和返回这里的链接。',
  'share.embedNotCopied': '未能复制，请选中文字自行复制。',

  'embed.open': '在{{name}}中打开',
};
