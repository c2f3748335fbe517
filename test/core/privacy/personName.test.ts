import { describe, expect, it } from 'vitest';
import { headsPersons, holdsPersonalText } from '../../../src/core/privacy/personalText';
import { namesPerson } from '../../../src/core/privacy/personName';

const PLACES = ['高密', '江阴', '余姚', '常州', '黄石'];

describe('namesPerson', () => {
  it.each([
    '张三.xlsx',
    '2024年案件_李小明.csv',
    '填表人王五.xls',
    '欧阳锋-汇总.csv',
    '表 13911112222.csv',
    '孙所长.csv',
    'a@b.cn',
  ])('finds a person in %s', (name) => expect(namesPerson(name, (word) => PLACES.includes(word))).toBe(true));
  it.each([
    '2024年案件.csv',
    '余姚.csv',
    '高密 2023.xlsx',
    '金融_2024.csv',
    '各市生产总值.xls',
    'Sheet1',
    '方案二',
    '黄石',
  ])('lets %s pass', (name) => expect(namesPerson(name, (word) => PLACES.includes(word))).toBe(false));
});

describe('holdsPersonalText', () => {
  it.each([
    '填表人：张三',
    '审核人: 李四',
    '电话13911112222转2',
    '(0531) 66668888',
    '0531-66668888',
    'wang.wu@example.gov.cn',
    '见 11010519491231002X 一案',
    'Prepared by: Zhang San',
  ])('finds what reaches a person in %s', (text) => expect(holdsPersonalText(text)).toBe(true));
  it.each([
    '单位：万元',
    '2024年1-3月',
    '济南市',
    '数据来源：统计局',
    '13800138000000',
    '案件（起）',
    '2024-11-11 12345678',
  ])('lets %s pass', (text) => expect(holdsPersonalText(text)).toBe(false));
});

describe('headsPersons', () => {
  it.each(['负责人', '联系人', '填表人', '经办人', '审核人', '制表', '责任民警', '户主', '嫌疑人', '姓名'])(
    'knows %s',
    (heading) => expect(headsPersons(heading)).toBe(true),
  );
  it.each(['城市', '审核通过件数', '嫌疑人年龄', '制表机数', '案件'])('lets %s pass', (heading) =>
    expect(headsPersons(heading)).toBe(false),
  );
});
