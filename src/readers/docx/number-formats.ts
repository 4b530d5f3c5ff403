/** How Word writes the number of a paragraph, by the name of the format (`w:numFmt`). */
export function formatNumber(value: number, format: string): string {
  return (formats[format] ?? decimal)(value);
}

type Format = (value: number) => string;

const decimal: Format = String;

/** Characters in a row, of which a format has no more; beyond them Word goes on in decimal. */
function from(first: string, count: number): Format {
  const code = first.codePointAt(0) as number;
  return (value) => (value >= 1 && value <= count ? String.fromCodePoint(code + value - 1) : decimal(value));
}

function among(characters: string): Format {
  return (value) => characters[value - 1] ?? decimal(value);
}

/** ①…⑳ ㉑…㉟ ㊱…㊿ stand in three places. */
const circled: Format = (value) => {
  if (value <= 20) return from('①', 20)(value);
  return value <= 35 ? from('㉑', 15)(value - 20) : value <= 50 ? from('㊱', 15)(value - 35) : decimal(value);
};

/** Word repeats the letter from the second round on, and gives up after thirty. */
function letters(first: string): Format {
  const code = first.charCodeAt(0);
  return (value) => {
    if (value < 1 || value > 780) return decimal(value);
    return String.fromCharCode(code + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
  };
}

const romanDigits: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

const roman: Format = (value) => {
  if (value < 1 || value > 3999) return decimal(value);
  let rest = value;
  let written = '';
  for (const [worth, digits] of romanDigits) {
    written += digits.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return written;
};

function digitByDigit(digits: string): Format {
  return (value) => decimal(value).replace(/[0-9]/g, (digit) => digits[Number(digit)] as string);
}

/** 十一, 二十, 一百零三: ten without 一 at the beginning, as one counts; `zero` fills a gap. */
function counting(digits: string, units: string, zero: string, bareTen: boolean): Format {
  return (value) => {
    if (value < 1 || value > 9999) return digitByDigit(digits)(value);
    let written = '';
    let gap = false;
    const places = decimal(value);
    for (const [index, place] of [...places].entries()) {
      const unit = units[places.length - index - 2] ?? '';
      if (place === '0') gap = true;
      else {
        written += (gap && written !== '' ? zero : '') + digits[Number(place)] + unit;
        gap = false;
      }
    }
    return bareTen && value >= 10 && value < 20 ? written.slice(1) : written;
  };
}

const chineseDigits = '〇一二三四五六七八九';
const thousand = counting(chineseDigits, '十百千', '零', true);
const hundred: Format = (value) => (value < 100 ? thousand(value) : digitByDigit(chineseDigits)(value));
const fullWidth = digitByDigit('０１２３４５６７８９');

const formats: Readonly<Record<string, Format>> = {
  decimal,
  decimalHalfWidth: decimal,
  decimalZero: (value) => decimal(value).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: from('⒈', 20),
  decimalEnclosedParen: from('⑴', 20),
  numberInDash: (value) => `- ${value} -`,
  upperLetter: letters('A'),
  lowerLetter: letters('a'),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  chineseCounting: hundred,
  taiwaneseCounting: hundred,
  chineseCountingThousand: thousand,
  taiwaneseCountingThousand: thousand,
  japaneseCounting: counting(chineseDigits, '十百千', '', true),
  ideographDigital: digitByDigit(chineseDigits),
  taiwaneseDigital: digitByDigit(chineseDigits),
  japaneseDigitalTenThousand: digitByDigit(chineseDigits),
  chineseLegalSimplified: counting('零壹贰叁肆伍陆柒捌玖', '拾佰仟', '零', false),
  ideographLegalTraditional: counting('零壹貳參肆伍陸柒捌玖', '拾佰仟', '零', false),
  ideographTraditional: among('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: among('子丑寅卯辰巳午未申酉戌亥'),
  ideographEnclosedCircle: from('㊀', 10),
  none: () => '',
};
