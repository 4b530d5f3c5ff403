import { describe, expect, it } from 'vitest';
import { isOrganisationLine, organisationInTitle, organisationName } from '../../src/report/organisation.ts';

describe('isOrganisationLine', () => {
  it.each([
    '东山县水利局',
    '东山县人民政府',
    '中共东山县委员会',
    '东山县卫生健康委员会',
    '东山县城市管理综合行政执法大队',
    '南河市疾病预防控制中心',
    '青岭镇人民政府',
    '东山县人民政府办公室',
    '东山县水利局（盖章）',
    '东山县水利局（公章）',
  ])('%s is one', (line) => {
    expect(isOrganisationLine(line)).toBe(true);
  });

  it.each([
    '东山县水利局2023年度法治政府建设报告',
    '局',
    '推进法治建设，加强水利局',
    '由东山县水利局负责。',
    '总体情况',
    '召开专题工作会',
    '2023年1月5日',
    `${'甲'.repeat(60)}局`,
    '',
  ])('%j is none', (line) => {
    expect(isOrganisationLine(line)).toBe(false);
  });
});

describe('organisationName', () => {
  it('leaves the seal out', () => {
    expect(organisationName('东山县水利局（盖章）')).toBe('东山县水利局');
    expect(organisationName('东山县水利局（印章）')).toBe('东山县水利局');
    expect(organisationName('东山县水利局')).toBe('东山县水利局');
  });
});

describe('organisationInTitle', () => {
  it.each([
    ['东山县水利局2023年度法治政府建设年度报告', '东山县水利局'],
    ['东山县水利局关于2023年度法治政府建设情况的报告', '东山县水利局'],
    ['2023年东山县水利局法治政府建设工作报告', '东山县水利局'],
    ['关于东山县水利局2023年度依法行政工作情况的报告', '东山县水利局'],
    ['东山县2023年法治政府建设情况报告', '东山县'],
    ['东山县水利局二〇二三年推进法治政府建设工作总结', '东山县水利局'],
  ])('in %s', (title, organisation) => {
    expect(organisationInTitle(title)).toBe(organisation);
  });

  it.each([
    '2023年度法治政府建设年度报告',
    '法治政府建设年度报告',
    '关于2023年法治政府建设情况的报告',
    '东山县水利局工作总结',
  ])('finds none in %s', (title) => {
    expect(organisationInTitle(title)).toBeUndefined();
  });
});
