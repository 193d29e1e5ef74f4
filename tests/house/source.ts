import { posix } from 'node:path';
import ts from 'typescript';
import { filesUnder, read } from './tree';

export interface Import {
  /** As written. */
  specifier: string;
  /** Gone after compilation. */
  typeOnly: boolean;
  /** The project's file it leads to; null for a package or a stylesheet. */
  file: string | null;
}

export interface Source {
  path: string;
  lines: number;
  imports: Import[];
  /** What the code calls, creates and reads, as dotted names: `Date.now()`, `new Date()`, `x.innerHTML`. */
  uses: string[];
  hasDefaultExport: boolean;
}

/** The content script of an inbox: built from its folder, as every folder named in the registry is. */
export const INBOX_ENTRY = /^lib\/inbox\/[a-z]+\/content\.ts$/;

const CODE = /\.(ts|tsx)$/;
const paths = ['lib', 'components', 'entrypoints'].flatMap(filesUnder).filter((p) => CODE.test(p));
const known = new Set(paths);

/** The product's code, parsed once. */
export const sources: Source[] = paths.map(parse);

export function sourcesIn(...folders: string[]): Source[] {
  return sources.filter(({ path }) => folders.some((folder) => path.startsWith(`${folder}/`)));
}

/** The package a specifier names, without the path inside it; null for a relative one. */
export function packageOf(specifier: string): string | null {
  if (specifier.startsWith('.')) return null;
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

function parse(path: string): Source {
  const text = read(path);
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const source: Source = {
    path,
    lines: text.trimEnd().split('\n').length,
    imports: [],
    uses: [],
    hasDefaultExport: false,
  };
  const visit = (node: ts.Node) => {
    const imported = importOf(node);
    if (imported) source.imports.push({ ...imported, file: resolve(path, imported.specifier) });
    source.uses.push(...usesOf(node));
    if (ts.isExportAssignment(node) || node.kind === ts.SyntaxKind.DefaultKeyword) {
      source.hasDefaultExport ||= !ts.isDefaultClause(node.parent);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return source;
}

function importOf(node: ts.Node): Omit<Import, 'file'> | null {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, typeOnly: isTypeOnly(node.importClause) };
  }
  if (
    ts.isExportDeclaration(node) &&
    node.moduleSpecifier &&
    ts.isStringLiteral(node.moduleSpecifier)
  ) {
    return { specifier: node.moduleSpecifier.text, typeOnly: node.isTypeOnly };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    const { literal } = node.argument;
    return ts.isStringLiteral(literal) ? { specifier: literal.text, typeOnly: true } : null;
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments;
    return argument && ts.isStringLiteral(argument)
      ? { specifier: argument.text, typeOnly: false }
      : null;
  }
  return null;
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const { name, namedBindings } = clause;
  if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false;
  return (
    namedBindings.elements.length > 0 && namedBindings.elements.every((each) => each.isTypeOnly)
  );
}

function usesOf(node: ts.Node): string[] {
  if (ts.isNewExpression(node)) {
    return [`new ${node.expression.getText()}(${node.arguments?.length ? '…' : ''})`];
  }
  if (ts.isCallExpression(node)) return [`${node.expression.getText()}()`];
  if (ts.isPropertyAccessExpression(node)) {
    return [`${node.expression.getText()}.${node.name.text}`];
  }
  if (ts.isJsxAttribute(node)) return [`<${node.name.getText()}>`];
  return [];
}

function resolve(from: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  const base = posix.join(posix.dirname(from), specifier);
  const candidates = [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`, `${base}/index.tsx`];
  return candidates.find((candidate) => known.has(candidate)) ?? null;
}
