import type { Bilingual } from '../bilingual.ts';
import { UnreadableError } from '../decode.ts';

/** The file is no Word document that can be read, but another kind of file. */
export function foreign(is: Bilingual): UnreadableError {
  return new UnreadableError('unsupported-format', {
    zh: `这是${is.zh}，不能直接检查；请在 Word 或 WPS 中打开，另存为 .docx 再检查`,
    en: `this is ${is.en} and cannot be checked; open it in Word or WPS and save it as .docx`,
  });
}

/** The file is, or was, a Word document, but its bytes are broken; `what` says where. */
export function damaged(what: Bilingual): UnreadableError {
  return new UnreadableError('damaged-file', {
    zh: `Word 文件已损坏（${what.zh}），没有检查；请在 Word 或 WPS 中打开并另存，或取一份完好的文件再检查`,
    en: `the Word file is damaged (${what.en}) and was not checked; open it in Word or WPS and save it anew, or get a sound copy`,
  });
}

/** Nothing that Word or WPS writes, but what an attacker would. */
export function unsafe(what: Bilingual): UnreadableError {
  return new UnreadableError('unsafe-file', {
    zh: `文件不像 Word 或 WPS 写出的（${what.zh}），为安全起见没有读取；请确认来源，在 Word 或 WPS 中另存为 .docx 再检查`,
    en: `the file is nothing that Word or WPS writes (${what.en}) and was not read; make sure where it comes from and save it as .docx in Word or WPS`,
  });
}

export function tooLarge(what: Bilingual): UnreadableError {
  return new UnreadableError('too-large', {
    zh: `文件内容太大（${what.zh}），没有读取；请把报告正文另存为单独的 .docx 再检查`,
    en: `the file holds too much (${what.en}) and was not read; save the report itself as a .docx of its own`,
  });
}

export function encrypted(): UnreadableError {
  return new UnreadableError('encrypted-file', {
    zh: '文件有打开密码，无法读取；请在 Word 或 WPS 中去掉密码（文件 → 信息 → 保护文档）后再检查',
    en: 'the file is protected by a password; remove it in Word or WPS (File → Info → Protect Document) and check again',
  });
}
