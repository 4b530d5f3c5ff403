import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { Expression } from './expression.ts';

const root = fileURLToPath(new URL('../../src/', import.meta.url));

/** All regular expressions that stand in the source code as they are, with the place of each. */
export function literalExpressions(): Expression[] {
  return sourceFiles().flatMap((path) => {
    const found: Expression[] = [];
    walk(parsed(path), (node, line) => {
      if (!ts.isRegularExpressionLiteral(node)) return;
      const end = node.text.lastIndexOf('/');
      found.push({ place: `${path}:${line}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    });
    return found;
  });
}

/** The places at which the source code builds expressions: `checks/expression.ts:7`. */
export function builders(): string[] {
  return sourceFiles().flatMap((path) => {
    const found: string[] = [];
    walk(parsed(path), (node, line) => {
      if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') found.push(`${path}:${line}`);
    });
    return found;
  });
}

function sourceFiles(): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.generated.ts'))
    .sort();
}

function parsed(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.ES2022, true);
}

function walk(file: ts.SourceFile, visit: (node: ts.Node, line: number) => void): void {
  const enter = (node: ts.Node): void => {
    visit(node, file.getLineAndCharacterOfPosition(node.getStart()).line + 1);
    ts.forEachChild(node, enter);
  };
  enter(file);
}
