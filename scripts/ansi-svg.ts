import { width } from '../src/reporters/width.ts';

/** Half the width of a Chinese character, which takes two columns; `textLength` fits other fonts into it. */
const cell = 7.6;
const lineHeight = 20;
const margin = 16;
const background = '#1e1e2e';
const foreground = '#cdd6f4';

/** Colours of the sixteen that terminals have, as far as the screen uses them. */
const colours: Readonly<Record<number, string>> = {
  31: '#f38ba8',
  32: '#a6e3a1',
  33: '#f9e2af',
  34: '#89b4fa',
  35: '#f5c2e7',
  36: '#94e2d5',
  90: '#7f849c',
};

interface Style {
  readonly colour: string;
  readonly bold: boolean;
  readonly dim: boolean;
}

const plain: Style = { colour: foreground, bold: false, dim: false };

/** A picture of a terminal: every run of text stands at its column and takes as many columns as in a terminal. */
export function ansiToSvg(screen: string, title: string): string {
  const lines = screen.trimEnd().split('\n');
  const columns = Math.max(...lines.map((line) => width(line.replace(escapes, ''))));
  const pictureWidth = Math.ceil(columns * cell + 2 * margin);
  const pictureHeight = lines.length * lineHeight + 2 * margin;
  const rows = lines.map((line, index) => row(line, margin + (index + 0.75) * lineHeight));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${pictureWidth}" height="${pictureHeight}" viewBox="0 0 ${pictureWidth} ${pictureHeight}" role="img">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect width="100%" height="100%" rx="8" fill="${background}"/>`,
    `<g font-family="'Sarasa Mono SC','Noto Sans Mono CJK SC','Microsoft YaHei Mono',Menlo,Consolas,monospace" font-size="14.5" xml:space="preserve">`,
    ...rows,
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what this is about
const escapes = /\u001b\[([0-9;]*)m/g;

function row(line: string, y: number): string {
  let style = plain;
  let column = 0;
  let at = 0;
  const runs: string[] = [];
  const add = (text: string) => {
    for (const part of text.split(/( {2,})/)) {
      if (part.trim() !== '') runs.push(run(part, column, y, style));
      column += width(part);
    }
  };
  for (const match of line.matchAll(escapes)) {
    add(line.slice(at, match.index));
    style = styled(style, (match[1] ?? '').split(';').map(Number));
    at = match.index + match[0].length;
  }
  add(line.slice(at));
  return runs.join('');
}

function run(text: string, column: number, y: number, style: Style): string {
  const weight = style.bold ? ' font-weight="bold"' : '';
  const opacity = style.dim ? ' opacity="0.65"' : '';
  const length = (width(text) * cell).toFixed(1);
  const x = (margin + column * cell).toFixed(1);
  return `<text x="${x}" y="${y}" fill="${style.colour}"${weight}${opacity} textLength="${length}" lengthAdjust="spacing">${escapeXml(text)}</text>`;
}

function styled(style: Style, codes: readonly number[]): Style {
  let current = style;
  for (const code of codes) current = afterCode(current, code);
  return current;
}

function afterCode(style: Style, code: number): Style {
  if (code === 0) return plain;
  if (code === 1) return { ...style, bold: true };
  if (code === 2) return { ...style, dim: true };
  if (code === 22) return { ...style, bold: false, dim: false };
  if (code === 39) return { ...style, colour: foreground };
  return { ...style, colour: colours[code] ?? style.colour };
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
