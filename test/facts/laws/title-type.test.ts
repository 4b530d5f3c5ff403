import { expect, it } from 'vitest';
import { typeOf } from '../../../src/facts/laws/title-type.ts';

it.each([
  ['行政处罚法', '法'],
  ['民法典', '法典'],
  ['行政复议法实施条例', '条例'],
  ['政府信息公开条例实施细则', '细则'],
  ['行政执法程序规定', '规定'],
  ['水行政处罚程序', '程序'],
  ['取水许可管理办法', '办法'],
  ['中国共产党党内法规制定规则', '规则'],
  ['法治政府建设实施纲要', '纲要'],
  ['法治中国建设规划', '规划'],
  ['提升行政执法质量三年行动计划', '计划'],
  ['关于加强行政规范性文件制定和监督管理工作的意见', '意见'],
  ['关于全面推行证明事项告知承诺制的通知', '通知'],
  ['关于取消一批行政许可事项的决定', '决定'],
])('the last word of %s says what it is', (title, type) => {
  expect(typeOf(title)).toBe(type);
});

it.each(['法治建设', '执法手册', '', '法规', '条例汇编'])('%s has no type', (title) => {
  expect(typeOf(title)).toBeUndefined();
});
