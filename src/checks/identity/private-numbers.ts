import type { PrivateDatum } from './private-datum.ts';

interface NumberForm {
  readonly outcome: PrivateDatum['outcome'];
  /** Its group `datum` is what must not be told. */
  readonly pattern: RegExp;
  /** @param before some characters before, in the same sentence. */
  readonly isPrivate: (datum: string, before: string) => boolean;
}

/** Forms of nothing but digits, at least as many as `longNumber` asks for. */
const longForms: readonly NumberForm[] = [
  {
    outcome: 'identity',
    pattern:
      /(?<![0-9A-Za-z])(?<datum>[1-9][0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx])(?![0-9A-Za-z])/g,
    isPrivate: (datum, before) => hasCheckDigit(datum) && !idLabel.test(before),
  },
  // Called an identity number, it is one, miscopied as it may be.
  {
    outcome: 'identity',
    pattern: /(?<![0-9A-Za-z])(?<datum>[0-9]{17}[0-9Xx]|[0-9]{15})(?![0-9A-Za-z])/g,
    isPrivate: (_, before) => idLabel.test(before),
  },
  {
    outcome: 'card',
    pattern: /(?<![0-9])(?<datum>[3-6][0-9]{15,18})(?![0-9])/g,
    isPrivate: (datum, before) => /(?:卡|账|帐)[号户][^。，]{0,8}$/.test(before) && passesLuhn(datum),
  },
];

const longNumber = /[0-9]{15}/;

const otherForms: readonly NumberForm[] = [
  {
    outcome: 'telephone',
    pattern:
      /(?<![0-9A-Za-z.〔-])(?<datum>1[3-9][0-9](?:[-—]?[0-9]{4}){2})(?![0-9A-Za-z.%]|[万亿元件份条人次户家剂支亩个吨平米])/g,
    isPrivate: (_, before) => !officeLine.test(before) || privatePerson.test(before),
  },
  {
    outcome: 'plate',
    pattern:
      /(?<datum>[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z]·?[A-HJ-NP-Z0-9]{5,6})(?![0-9A-Za-z])/g,
    isPrivate: (datum, before) => /[车牌驾]/.test(before) && datum.replace(/[^0-9]/g, '').length >= 3,
  },
  {
    outcome: 'address',
    pattern:
      /(?:家住|现住|住址|户籍地址?|居住地址)(?:为|是|：)?(?<datum>[^，。；、\n某×*]{3,30}[0-9一二三四五六七八九十]{1,5}[号室户组])/g,
    isPrivate: () => true,
  },
];

/** A line of the office that people are to call, and other numbers that look like one. */
const officeLine =
  /(?:热线|专线|举报|监督|咨询|服务|办公|值班|投诉|公开|联系|客服|预约|编号|文号|单号|证号|代码|案号|备案号)[^。；]{0,8}$/;

const idLabel = /身份证(?:号码?)?(?:为|是)?：?$/;

/** 患者（联系电话…）: the line of a person, whatever it is called. */
const privatePerson =
  /(?:患者|当事人|申请人|举报人|投诉人|信访人|消费者|村民|居民|市民|职工|员工|工人|农民工|家属|家长|学生|老人|司机|驾驶员|店主|业主|户主|经营者|统计员)[^，。；（]{0,4}[（，][^。；]{0,20}(?:联系)?(?:电话|手机)号?码?：?$/;

const reach = 40;

/** Numbers and addresses of private persons in a folded text. */
export function privateNumbers(text: string): PrivateDatum[] {
  // Hardly any draft holds so long a number: one look tells for three forms.
  const forms = longNumber.test(text) ? [...longForms, ...otherForms] : otherForms;
  return forms.flatMap(({ outcome, pattern, isPrivate }) =>
    [...text.matchAll(pattern)].flatMap((match): PrivateDatum[] => {
      const datum = match.groups?.datum ?? '';
      const start = match.index + match[0].lastIndexOf(datum);
      const before =
        text
          .slice(Math.max(0, start - reach), start)
          .split(/[。\n]/)
          .at(-1) ?? '';
      if (!isPrivate(datum, before)) return [];
      return [{ outcome, start, end: start + datum.length, shown: masked(datum) }];
    }),
  );
}

function masked(datum: string): string {
  return `${datum.slice(0, 3)}…`;
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The check digit of a citizen identity number (GB 11643-1999). */
function hasCheckDigit(number: string): boolean {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return '10X98765432'[sum % 11] === number[17]?.toUpperCase();
}

/** The check digit of bank cards (GB/T 17552, Luhn). */
function passesLuhn(number: string): boolean {
  const sum = [...number].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
