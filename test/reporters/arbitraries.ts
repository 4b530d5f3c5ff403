import fc from 'fast-check';

const character = fc.oneof(
  fc.constantFrom(...'法治政府建设报告，。、；：！？（）《》“”‘’…—△○0123456789abc %/ \n\t'),
  fc.constantFrom('\u0301', '\u200B', '\u202E', '\u2066', '\u001B', '\u009B', '\u007F', '\r\n', '\uD800', '𠮷', '👩‍⚕️'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
);

/** Text as drafts have it, and as nobody would write it. */
export const anyText = fc.array(character, { maxLength: 80 }).map((characters) => characters.join(''));
