/** What reading and relating the figures of number-dense text costs, from 1 KB to 10 MB: the cost a KB must not grow. */
import { findQuantities } from '../src/facts/quantities/find.ts';
import { readString } from '../src/readers/read.ts';
import { reconcile } from '../src/reconcile/reconcile.ts';
import { buildReport } from '../src/report/build.ts';

/** A paragraph with a sum, a share, a rate and growth, told with other numbers each time. */
function paragraph(number: number): string {
  const [a, b, c] = [120 + (number % 37), 80 + (number % 11), 40 + (number % 7)];
  const total = a + b + c;
  return [
    `第${number}次检查单位${total}家次，其中学校${a}家次，医院${b}家次，工地${c}家次。`,
    `受理投诉${total}件，办结${total - 2}件，办结率${(((total - 2) * 100) / total).toFixed(2)}%；`,
    `罚款${(a / 10).toFixed(1)}万元，由上年的${b}件增加到${a}件，增长${(((a - b) * 100) / b).toFixed(1)}%。`,
  ].join('');
}

function textOf(bytes: number): string {
  const lines = ['一、主要工作'];
  for (let size = 0, number = 1; size < bytes; number += 1) {
    const line = paragraph(number);
    lines.push(line);
    size += Buffer.byteLength(line) + 1;
  }
  return lines.join('\n');
}

async function measure(bytes: number, runs: number): Promise<void> {
  const report = buildReport(await readString(textOf(bytes), { format: 'text' }));
  let [reading, relating, quantities, relations] = [Infinity, Infinity, 0, 0];
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    const list = findQuantities(report);
    const read = performance.now();
    const found = reconcile(list, report);
    relating = Math.min(relating, performance.now() - read);
    reading = Math.min(reading, read - started);
    [quantities, relations] = [list.quantities.length, found.length];
  }
  const perReport = ((reading + relating) / (bytes / 1024)) * 14;
  const columns = [
    `${(bytes / 1024).toFixed(0)} KB`,
    `${quantities} quantities`,
    `${relations} relations`,
    `read ${reading.toFixed(2)} ms`,
    `relate ${relating.toFixed(2)} ms`,
    `${perReport.toFixed(2)} ms per 14 KB`,
  ];
  process.stdout.write(`${columns.join('  ')}\n`);
}

await measure(100 * 1024, 30);
for (const [bytes, runs] of [
  [1024, 300],
  [100 * 1024, 20],
  [10 * 1024 * 1024, 2],
] as const) {
  await measure(bytes, runs);
}
