import { describe, expect, it } from 'vitest';
import { Teller } from '../../src/cli/teller.ts';
import { jsonFiles } from '../../src/reporters/json.ts';
import { file, options, run } from '../reporters/sample.ts';

function teller() {
  const written: string[] = [];
  return { written, teller: new Teller(jsonFiles, options(), (text) => void written.push(text)) };
}

describe('what tells the drafts one by one', () => {
  it('writes each as soon as it is told, and all of them make the whole', () => {
    const files = [file({ path: 'a.md' }), file({ path: 'b.md' })];
    const { written, teller: one } = teller();
    for (const each of files) one.tell(each);
    expect(written).toHaveLength(2);
    expect(JSON.parse(written.join('') + one.end(run(files)))).toMatchObject({ files, errors: [] });
  });

  it('tells of a run without drafts all that there is', () => {
    expect(JSON.parse(teller().teller.end(run([])))).toMatchObject({ files: [], summary: { files: 0 } });
  });
});
