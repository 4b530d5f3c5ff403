import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';

const topics = ['执法检查', '行政许可', '普法宣传', '行政复议', '规范性文件', '教育培训'];

/** A report as a program writes it: headings, formatted runs, a table, a note, a tracked insertion. */
export async function writtenDocument(): Promise<Uint8Array> {
  const change = { id: 1, author: '王', date: '2025-01-01T00:00:00Z' };
  const sections = topics.flatMap((topic, index) => [
    new Paragraph({ text: `第${index + 1}部分 ${topic}`, heading: HeadingLevel.HEADING_1 }),
    new Paragraph({
      children: [
        new TextRun({ text: `${topic}工作，`, bold: true }),
        new TextRun(`全年共办理${index * 37 + 11}件，`),
        new InsertedTextRun({ ...change, text: `其中当场办结${index + 3}件` }),
        new TextRun({ text: '，均已归档。', italics: true, break: index % 2 }),
        ...(index === 2 ? [new FootnoteReferenceRun(1), new TextRun('余下的正在办理。')] : []),
      ],
    }),
  ]);
  const rows = topics.map(
    (topic, index) =>
      new TableRow({
        children: [topic, `${index * 37 + 11}`].map((text) => new TableCell({ children: [new Paragraph(text)] })),
      }),
  );
  const document = new Document({
    footnotes: { 1: { children: [new Paragraph('统计口径见附件。')] } },
    sections: [{ children: [...sections, new Table({ rows }), new Paragraph('东山县水利局')] }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
