import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { privateNumbers } from '../../../src/checks/identity/private-numbers.ts';
import { growsLinearly } from '../../report/growth.ts';
import { findingsOf, prepared } from './lint-identity.ts';

const find = (text: string) => findingsOf('personal-data', '东山县卫生健康局', text);

describe('names of private persons', () => {
  it.each([
    ['患者王建国在我院死亡后家属缠访。', ['warning 王建国']],
    ['原告陈志强不服我局处罚。', ['warning 陈志强']],
    ['办理黄晓明诉县卫健局信息公开案。', ['warning 黄晓明']],
    ['在李刚诉我局案中败诉。', ['warning 李刚']],
    ['化解欧阳志远信访积案。', ['warning 欧阳志远']],
    ['信访人刘桂芳反映的问题已办结。', ['warning 刘桂芳']],
    ['村民刘建军非法行医被行政处罚。', ['warning 刘建军']],
    ['为外地农民工李建军追回拖欠工资2万元。', ['warning 李建军']],
    ['帮助困难群众陈桂兰申请低保。', ['warning 陈桂兰']],
    ['救助独居老人张秀英（东山县铜陵镇公园街17号）住院治疗。', ['warning 张秀英', 'warning 东山县铜陵镇公园街17号']],
    ['为消费者赵志刚挽回损失，投诉办结。', ['warning 赵志刚']],
    ['为职工周晓红提供工伤认定指导。', ['warning 周晓红']],
  ])('%s', async (text, expected) => {
    expect(await find(text)).toEqual(expected);
  });

  it.each([
    '当事人于2023年向我局申请听证，当事人和解，当事人权益，当事人全部履行，当事人王某某。',
    '原告方代理人到庭，被告席，被告知，原告诉请，原告刘某诉我局不履行法定职责案。',
    '患者高血压、糖尿病规范管理率90%，患者满意度、患者康复率，患者李某，患者何时就诊。',
    '第三人利益，申请人应当，申请人范围、申请人任何材料，被申请人石材厂，被申请人金额。',
    '投诉人黄牛党问题，举报人马上核实，信访人周边环境，信访人张先生、李女士等反映。',
    '化解安全生产信访，处理江苏省信访件，办理石油类投诉，解决周边投诉，处理金融类投诉，处理常见性投诉。',
    '妥善解决了许某某行政诉讼案，王××诉县政府案，李*信访事项。',
    '办理程序性行政复议，审理许可类行政复议，处理方案类行政复议，办理林权类行政复议。',
    '习近平总书记强调，李克强总理指出，县委书记张建国、县长李志强出席，聘请王建军律师。',
    '举报电话：13900000000，联系人：陈主任，咨询电话0596-5888888，12345热线。',
    '罚没款13812345678元，备案号13812345678，案号（2023）闽0626行初15号。',
    '资金6225880000000001元；信用卡业务；账号管理。',
    '执法车辆3辆，闽E牌照车辆，粤B·警，新A股。',
    '住址变更登记，家住附近的群众，现住人口41万，居住地址管理。',
    '患者程某、患者钱款、患者武汉返乡、患者江河、患者曾患病、患者余下费用。',
    '当事人陈述申辩权、当事人陈述、申辩，告知当事人陈述的权利。',
    '当事人杜绝再犯，当事人许可证、当事人何某、相对人程序权利。',
    '被处罚人万元罚款、患者白内障，患者龙头企业。',
    '村民自治，村民王建国家庭医生，居民张家长李家短，业主周围环境投诉。',
    '驾驶员马路违法，农民工程某投诉，司机路线，工人田间投诉。',
    '为儿童游乐园、学生游泳馆投诉办理开设通道，为群众路线教育提供救助资料，为老人康养服务投诉。',
    '为农民工追回工资，为群众高效办理，为消费者金融纠纷提供援助，为学生高考、职工阳光救助提供保障。',
    '为农民工张某追回工资，救助群众12人，为困难群众送去温暖，帮助残疾人李某某申请补贴。',
    '表彰为农民工王建国追回工资的先进个人。',
    '村民王建国在村里义务普法。信访件全部办结。',
    '原告东山县某公司、被告东山县人民政府、申请人张家口市某公司。',
  ])('are not in: %s', async (text) => {
    expect(await find(text)).toEqual([]);
  });
});

describe('numbers of private persons', () => {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const checkDigit = (base: string) =>
    '10X98765432'[weights.reduce((sum, weight, i) => sum + weight * Number(base[i]), 0) % 11];

  it('are identity numbers with their check digit, and none with another', () => {
    const base = fc
      .tuple(
        fc.integer({ min: 110000, max: 659999 }),
        fc.integer({ min: 1950, max: 2009 }),
        fc.integer({ min: 0, max: 999 }),
      )
      .map(([area, year, order]) => `${area}${year}0412${String(order).padStart(3, '0')}`);
    fc.assert(
      fc.property(base, fc.constantFrom(...'0123456789X'), (digits, last) => {
        const found = privateNumbers(`收到${digits}${last}一件`).filter(({ outcome }) => outcome === 'identity');
        expect(found).toHaveLength(last === checkDigit(digits) ? 1 : 0);
      }),
    );
  });

  it.each([
    ['身份证号110101190003071239已登记', ['warning 110101190003071239']],
    ['患者手机号码138 0000 0000泄露', ['warning 138 0000 0000']],
    ['举报电话13800000000，编号13800000000，罚款13800000000元', []],
    ['资金6225880000000001元', []],
    ['退至账号6225880000000001', ['warning 6225880000000001']],
    ['执法车牌照管理，闽E牌照', []],
    ['驾驶闽E12345货车', ['warning 闽E12345']],
    ['家住附近的群众，现住人口41万，家住××路×号', []],
  ])('%s', async (text, expected) => {
    expect(await find(text)).toEqual(expected);
  });

  it('are not spread by the message', () => {
    expect(privateNumbers('手机13800000000')[0]?.shown).toBe('138…');
  });
});

describe('hostile text', () => {
  it.each(['当事人', '王建国诉', '办理王', '1380000', '家住1', '闽E1', '当事人王建国', '为群众', '为群众王建国（'])(
    'costs no more than its length: %s',
    async (piece) => {
      const make = (size: number) => piece.repeat(Math.ceil(size / piece.length));
      const run = await prepared('personal-data', '东山县水利局', [25_000, 100_000].map(make));
      expect(growsLinearly(make, 25_000, run)).toBe(true);
    },
  );
});
