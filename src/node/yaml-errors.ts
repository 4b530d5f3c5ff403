import type { Bilingual } from '../readers/bilingual.ts';

const explanations: Readonly<Record<string, Bilingual>> = {
  BAD_INDENT: {
    zh: '缩进不对，同一层的各项要对齐',
    en: 'the indentation is wrong: items of one level must be aligned',
  },
  TAB_AS_INDENT: { zh: '缩进不能用制表符，请改用空格', en: 'tabs cannot indent; use spaces' },
  DUPLICATE_KEY: { zh: '同一个键写了两次', en: 'the same key is written twice' },
  MISSING_CHAR: {
    zh: '缺少符号（引号、括号、逗号、冒号或空格）',
    en: 'a quote, bracket, comma, colon or space is missing',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    zh: '一行里有两个“键: 值”，请分行写或加引号',
    en: 'two “key: value” on one line; break the line or add quotes',
  },
  MULTILINE_IMPLICIT_KEY: { zh: '键后缺少冒号', en: 'a colon is missing after the key' },
  BAD_SCALAR_START: { zh: '文字以特殊符号开头，请加引号', en: 'the text begins with a special character; add quotes' },
  BAD_DQ_ESCAPE: {
    zh: '双引号里的反斜杠写法不对，可改用单引号',
    en: 'a wrong escape in double quotes; use single quotes',
  },
  BAD_ALIAS: { zh: '“*”开头的是别名；普通文字请加引号', en: 'text that begins with * is an alias; add quotes' },
  UNEXPECTED_TOKEN: { zh: '多出了符号，或缩进不对', en: 'an unexpected character, or a wrong indentation' },
  MULTIPLE_DOCS: {
    zh: '只能有一个文档，请删去“---”之后的内容',
    en: 'only one document is allowed; remove what follows ---',
  },
  RESOURCE_EXHAUSTION: { zh: '内容嵌套太深或太多', en: 'the nesting is too deep' },
  TOO_MANY_ALIASES: { zh: '别名太多，或引用了自己', en: 'too many aliases, or one that refers to itself' },
  BAD_MERGE: { zh: '“<<”后面应为键值对的别名', en: '<< must be followed by an alias of a map' },
  FORBIDDEN_KEY: { zh: '不能用这个键', en: 'this key cannot be used' },
};

/** The message of the YAML parser in the user's words; its own is English, and exact enough for those who read it. */
export function explainYaml(code: string, message: string): Bilingual {
  const known = explanations[code];
  return { zh: `YAML 写法不对：${known?.zh ?? message}`, en: `no valid YAML: ${known?.en ?? message}` };
}
