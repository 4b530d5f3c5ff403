import type { Bilingual, Language } from '../readers/bilingual.ts';

type Text = Bilingual | { readonly one: Bilingual; readonly other: Bilingual };

/** The same in singular and plural. */
function counted(zh: string, en: string): Text {
  return { one: { zh, en }, other: { zh, en } };
}

/**
 * Every text that yargs has, by its key. In a bundle yargs does not find its own translations, and says nothing of it:
 * what is not here would appear in English.
 */
const texts: Readonly<Record<string, Text>> = {
  'Commands:': { zh: '命令：', en: 'Commands:' },
  'Options:': { zh: '选项：', en: 'Options:' },
  'Examples:': { zh: '例子：', en: 'Examples:' },
  'Positionals:': { zh: '参数：', en: 'Positionals:' },
  boolean: { zh: '开关', en: 'boolean' },
  count: { zh: '次数', en: 'count' },
  string: { zh: '文字', en: 'string' },
  number: { zh: '数字', en: 'number' },
  array: { zh: '列表', en: 'array' },
  required: { zh: '必填', en: 'required' },
  default: { zh: '默认', en: 'default' },
  'default:': { zh: '默认：', en: 'default:' },
  'choices:': { zh: '可选：', en: 'choices:' },
  'aliases:': { zh: '别名：', en: 'aliases:' },
  command: { zh: '命令', en: 'command' },
  deprecated: { zh: '已停用', en: 'deprecated' },
  'deprecated: %s': { zh: '已停用：%s', en: 'deprecated: %s' },
  'generated-value': { zh: '自动生成', en: 'generated-value' },
  'Show help': { zh: '显示用法', en: 'Show help' },
  'Show version number': { zh: '显示版本', en: 'Show version number' },
  'Did you mean %s?': { zh: '是不是要写 %s？', en: 'Did you mean %s?' },
  'Not enough arguments following: %s': { zh: '--%s 后面缺少值', en: 'a value is missing after --%s' },
  'Not enough non-option arguments: got %s, need at least %s': counted(
    '参数太少：有 %s 个，至少要 %s 个',
    'not enough arguments: %s given, at least %s needed',
  ),
  'Too many non-option arguments: got %s, maximum of %s': counted(
    '参数太多：有 %s 个，至多 %s 个',
    'too many arguments: %s given, at most %s allowed',
  ),
  'Missing argument value: %s': counted('缺少值：%s', 'a value is missing: %s'),
  'Missing required argument: %s': counted('缺少必填的选项：%s', 'a required option is missing: %s'),
  'Unknown argument: %s': counted('没有这个选项：%s', 'unknown option: %s'),
  'Unknown command: %s': counted('没有这个命令：%s', 'unknown command: %s'),
  'Invalid values:': { zh: '值不对：', en: 'Invalid values:' },
  'Argument: %s, Given: %s, Choices: %s': {
    zh: '--%s 的值 %s 不对，可用：%s',
    en: '--%s does not take %s; it takes: %s',
  },
  'Argument check failed: %s': { zh: '参数不对：%s', en: 'wrong argument: %s' },
  'Implications failed:': { zh: '还缺少相关的选项：', en: 'options that belong together are missing:' },
  'Arguments %s and %s are mutually exclusive': {
    zh: '--%s 和 --%s 不能同时使用',
    en: '--%s and --%s exclude each other',
  },
  'Invalid JSON config file: %s': { zh: '配置文件不是有效的 JSON：%s', en: 'no valid JSON: %s' },
  'Path to JSON config file': { zh: 'JSON 配置文件的路径', en: 'path of a JSON configuration' },
};

export function yargsStrings(language: Language): Record<string, string> {
  const strings = Object.entries(texts).map(([key, text]) => [
    key,
    'one' in text ? { one: text.one[language], other: text.other[language] } : text[language],
  ]);
  // The types of yargs know no plural forms; yargs itself does.
  return Object.fromEntries(strings) as Record<string, string>;
}
