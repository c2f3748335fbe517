import { holdsIdentityNumber } from './identityNumber';
import { personalWord } from './personalHeadings';

/** Who answers for a table, or whom its rows are about: what stands behind or below is a person's name. */
const OFFICES =
  '负责人|联系人|填表人?|填报人?|制表人?|制单人?|审核人?|复核人?|审批人|经办人?|经手人|承办人|统计员|统计人|责任人|责任民警|办案民警|社区民警|户主|嫌疑人|当事人|报警人|报案人|受害人|被害人|申请人|法定代表人|法人代表';
const CONTACTS = '姓名|联系电话|联系方式|手机号?码?|电话|邮箱|电子邮件|身份证号?码?|住址';
const ENGLISH = 'prepared by|compiled by|reported by|contact(?: person)?|tel(?:ephone)?|phone|mobile|e-?mail';

const MOBILE = /(?<!\d)(?:(?:\+|00)?86[\s-]?)?1[3-9]\d(?:\d{8}|[\s-]\d{4}[\s-]?\d{4}|\*{4}\d{4})(?!\d)/;
const LANDLINE = /(?<!\d)(?:\(0\d{2,3}\)\s?|0\d{2,3}[\s-])\d{7,8}(?!\d)/;
const EMAIL = /[\w.+-]+@[\w-]+\.[a-z]{2,}/i;
const LABELLED = new RegExp(`(?:${OFFICES}|${CONTACTS})\\s*[:：]|\\b(?:${ENGLISH})\\s*:`, 'i');
const LABEL_ALONE = new RegExp(`^(?:${OFFICES}|${CONTACTS}|${ENGLISH})$`, 'i');
const OFFICE_HEADING = new RegExp(`(?:${OFFICES})$`);

/** Whether free text says how a person is called or reached: with a label (填表人：张三), or by a number or address of theirs. */
export function holdsPersonalText(text: string): boolean {
  const plain = text.normalize('NFKC').replaceAll(/\p{Cf}/gu, '');
  return (
    LABELLED.test(plain) ||
    MOBILE.test(plain) ||
    LANDLINE.test(plain) ||
    EMAIL.test(plain) ||
    (plain.length >= 18 && holdsIdentityNumber(plain))
  );
}

/** Whether a cell only says that a person is named in the next one. */
export function isPersonalLabel(text: string): boolean {
  return LABEL_ALONE.test(withoutSpaces(text));
}

/** Whether a heading says that its column names persons, or how they are reached. A column of counts may be headed so, too. */
export function headsPersons(heading: string): boolean {
  return personalWord(heading) !== null || OFFICE_HEADING.test(withoutSpaces(heading).replace(/\(.*\)$/, ''));
}

function withoutSpaces(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s\p{Cf}:]/gu, '');
}
