/** Some words on a page, in points from its lower left corner. */
export interface Placed {
  readonly text: string;
  readonly left: number;
  readonly baseline: number;
  readonly size?: number;
}

export interface PageContent {
  readonly texts?: readonly Placed[];
  /** The page is a picture. */
  readonly scan?: boolean;
}

const header = '%PDF-1.4\n';

/**
 * A PDF file as small programs write it: a Chinese font that the file names and does not carry, each character by the
 * code that an encoding of such fonts gives it.
 */
export function pdfFile(
  pages: readonly PageContent[],
  encoding: 'UniGB-UCS2-H' | 'GBK-EUC-H' = 'UniGB-UCS2-H',
): Uint8Array {
  const first = 7;
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${encoding} /DescendantFonts [4 0 R] >>`,
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000' +
      ' /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 6 0 R >>',
    '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\nx\nendstream',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0' +
      ' /Ascent 880 /Descent -120 /CapHeight 880 /StemV 80 >>',
    ...pages.flatMap((page, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first + index * 2 + 1} 0 R` +
        ' /Resources << /Font << /F1 3 0 R >> /XObject << /Im1 5 0 R >> >> >>',
      streamOf(contentOf(page, encoding)),
    ]),
  ];
  return new TextEncoder().encode(bodyOf(objects));
}

function bodyOf(objects: readonly string[]): string {
  let text = header;
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return `${text}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
}

function streamOf(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function contentOf({ texts = [], scan = false }: PageContent, encoding: string): string {
  const shown = texts.map(({ text, left, baseline, size = 16 }) => {
    return `BT /F1 ${size} Tf 1 0 0 1 ${left} ${baseline} Tm <${codesOf(text, encoding)}> Tj ET`;
  });
  return [...(scan ? ['q 500 0 0 700 40 40 cm /Im1 Do Q'] : []), ...shown].join('\n');
}

function codesOf(text: string, encoding: string): string {
  const codes = encoding === 'GBK-EUC-H' ? gbkCodes(text) : ucs2Codes(text);
  return codes.map((code) => code.toString(16).padStart(4, '0')).join('');
}

function ucs2Codes(text: string): number[] {
  return [...text].map((char) => char.charCodeAt(0));
}

/** Codes of characters of GB 2312, found by decoding all of them. */
function gbkCodes(text: string): number[] {
  const decoder = new TextDecoder('gbk');
  return [...text].map((char) => {
    for (let high = 0xa1; high <= 0xf7; high += 1) {
      for (let low = 0xa1; low <= 0xfe; low += 1) {
        if (decoder.decode(Uint8Array.of(high, low)) === char) return high * 256 + low;
      }
    }
    throw new Error(`no character of GB 2312: ${char}`);
  });
}

/** Text set in lines of full width, as a word processor sets paragraphs: first lines indented by two characters. */
export function setParagraphs(paragraphs: readonly string[], perLine = 28, linesPerPage = 22): PageContent[] {
  const [size, left, top, pitch] = [16, 80, 760, 28];
  const lines = paragraphs.flatMap((paragraph) => {
    const first = { text: paragraph.slice(0, perLine - 2), left: left + 2 * size };
    const rest = [];
    for (let from = perLine - 2; from < paragraph.length; from += perLine) {
      rest.push({ text: paragraph.slice(from, from + perLine), left });
    }
    return [first, ...rest];
  });
  const pages: PageContent[] = [];
  for (let from = 0; from < lines.length; from += linesPerPage) {
    const texts = lines
      .slice(from, from + linesPerPage)
      .map((line, index) => ({ ...line, baseline: top - index * pitch, size }));
    pages.push({ texts: [...texts, { text: `- ${pages.length + 1} -`, left: 290, baseline: 60, size: 14 }] });
  }
  return pages;
}
