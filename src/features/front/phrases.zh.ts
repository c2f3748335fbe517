import type { enFront } from './phrases.en';

export const zhFront: Readonly<Record<keyof typeof enFront, string>> = {
  'front.what': '各地在通报里公布过的数字，每一个都注明来源和所在段落。',
  'front.absent': '没有公布的地方如实留空：没有公布不等于零，本图谱也不作估算。',
  'front.story': '看故事',
  'front.tables': '画自己的数据',
  'front.bulletins_one': '{{count, number}} 份通报',
  'front.bulletins_other': '{{count, number}} 份通报',
  'front.places_one': '{{count, number}} 个地区',
  'front.places_other': '{{count, number}} 个地区',
};
