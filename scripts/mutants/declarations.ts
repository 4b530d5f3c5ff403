import ts from 'typescript';

/** Whole lines of a file, counted from one. */
export interface Lines {
  readonly path: string;
  readonly first: number;
  readonly last: number;
}

/**
 * The declarations of a module that can be mutated: statements of the module and members of its classes. Each mutant lies
 * within one of them, so a sample of declarations is a fair sample of mutants.
 */
export function declarationsOf(path: string, text: string): Lines[] {
  const module = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022);
  const lineAt = (offset: number) => module.getLineAndCharacterOfPosition(offset).line + 1;
  return module.statements
    .filter((statement) => !isForTypesOnly(statement))
    .flatMap((statement): readonly ts.Node[] => (ts.isClassDeclaration(statement) ? statement.members : [statement]))
    .map((node) => ({ path, first: lineAt(node.getStart(module)), last: lineAt(node.end) }));
}

function isForTypesOnly(statement: ts.Statement): boolean {
  return (
    ts.isImportDeclaration(statement) ||
    ts.isExportDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement)
  );
}
