import { describe, expect, it } from 'vitest';
import { withTable } from '../../src/engine/rule-tables.ts';

const table = { rows: [{ wrong: '攻府', right: '政府' }] };

describe('withTable', () => {
  it('puts the table in the place of its name, and leaves the other parameters alone', () => {
    const rule = { id: 'office/terms', with: { table: 'terms', since: 2021 } };
    const asked: string[] = [];
    const tableOf = (name: string) => {
      asked.push(name);
      return table;
    };
    expect(withTable(rule, tableOf)).toEqual({ id: 'office/terms', with: { table, since: 2021 } });
    expect(asked).toEqual(['terms']);
    expect(rule.with.table).toBe('terms');
  });

  it('puts further tables in the place of their names', () => {
    const rule = { with: { table: 'typos', slips: { table: 'slips' }, search: { phrases: ['政府'] } } };
    const tableOf = (name: string) => ({ name });
    expect(withTable(rule, tableOf)).toEqual({
      with: { table: { name: 'typos' }, slips: { name: 'slips' }, search: { phrases: ['政府'] } },
    });
  });

  it.each([null, 'text', { id: 'a/b' }, { with: null }, { with: { table } }])('leaves %j as it is', (rule) => {
    const never = () => {
      throw new Error('no table is asked for');
    };
    expect(withTable(rule, never)).toEqual(rule);
  });
});
