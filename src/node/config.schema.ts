import * as z from 'zod';
import { level } from '../engine/rule.schema.ts';
import { isCheapPattern } from './patterns.ts';

const pathPattern = z
  .string()
  .min(1)
  .max(200)
  .refine(isCheapPattern, { error: '星号太多（每段至多 3 个，** 至多 3 处） / too many stars' });

const pathPatterns = z.array(pathPattern).max(100);
const path = z
  .string()
  .min(1)
  .max(1000)
  .refine((name) => !name.includes('\0'), { error: '路径里不能有空字节 / a path holds no NUL byte' });
const ruleId = z.string().min(1).max(110);

/** `.report-lint.yml`. */
export const configFile = z.strictObject({
  extends: z
    .union([path, z.array(path).max(10)])
    .optional()
    .describe('configurations to build upon, relative to this file'),
  checklist: z.enum(['rule-of-law-report']).optional().describe('the kind of report to check'),
  include: pathPatterns.optional().describe('which files of a folder to check'),
  exclude: pathPatterns.optional().describe('which files of a folder to leave out'),
  rules: z.array(path).max(20).optional().describe("folders of one's own rules, relative to this file"),
  severity: z.record(ruleId, level).optional().describe('severity by rule'),
  options: z.record(ruleId, z.record(z.string(), z.unknown())).optional().describe('parameters of rules, by rule'),
  report: z
    .strictObject({
      organisation: z.string().min(1).max(200).optional().describe('the reporting body, where a draft does not say'),
      year: z.int().min(2000).max(2100).optional().describe('the report year, where a draft does not say'),
    })
    .optional(),
  suppress: z
    .array(
      z.strictObject({
        file: pathPattern.describe('the draft, relative to this file'),
        rule: ruleId,
        quote: z.string().min(1).optional().describe('only findings on these words'),
        reason: z.string().min(1).describe('why the finding is right to be ignored'),
      }),
    )
    .max(1000)
    .optional()
    .describe('findings that were looked at and are no mistakes'),
});

export type ConfigFile = z.output<typeof configFile>;
