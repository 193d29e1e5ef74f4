import { join, relative } from 'node:path';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '../..');
/** Where words are read: the rooms that speak to the operator, and not the words of a language themselves. */
const READERS = /^(components|entrypoints|lib\/(desk|handoff|messaging))\/|^lib\/words\/[^/]+$/;

/** Where words are kept, and the type of those that the handoff asks for. */
const WORDS = /^lib\/words\/en\/|^lib\/handoff\/handoff-words\.ts$/;

interface Key {
  /** `lib/words/en/panel.ts: header.asOf` */
  name: string;
  declaration: ts.Node;
}

/**
 * The keys of the English words that no code outside of the words reads. A key that is looked up by an id counts as
 * read where its record is; so does all of an object that is spread or handed on as a record.
 *
 * @param changed texts to take instead of files, by path
 */
export function unspokenWords(changed: Record<string, string> = {}): string[] {
  const program = programOf(changed);
  const checker = program.getTypeChecker();
  const files = [...program.getSourceFiles()];
  const keys = files.flatMap(keysIn);
  const wanted = new Set(keys.flatMap(({ name }) => name.split(/[ .]/).slice(-1)));
  const read = new Set<ts.Node>();

  const readAll = (type: ts.Type) => {
    for (const property of type.getProperties()) markSymbol(property);
  };
  const markSymbol = (symbol: ts.Symbol | undefined) => {
    for (const declaration of symbol?.declarations ?? []) read.add(declaration);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && wanted.has(node.name.text)) {
      markSymbol(checker.getSymbolAtLocation(node.name));
    } else if (ts.isElementAccessExpression(node)) {
      const type = checker.getTypeAtLocation(node.expression);
      const index = node.argumentExpression;
      if (ts.isStringLiteral(index)) markSymbol(type.getProperty(index.text));
      else readAll(type);
    } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name) && wanted.has(name.text)) {
        markSymbol(checker.getTypeAtLocation(node.parent).getProperty(name.text));
      }
    } else if (ts.isJsxSpreadAttribute(node)) readAll(checker.getTypeAtLocation(node.expression));
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    if (READERS.test(relative(ROOT, file.fileName))) visit(file);
  }
  return keys.flatMap(({ name, declaration }) => (read.has(declaration) ? [] : [name]));
}

/** The keys of the objects that a file of English words exports, and of the types of words. */
function keysIn(file: ts.SourceFile): Key[] {
  const path = relative(ROOT, file.fileName);
  if (!WORDS.test(path)) return [];
  const keys: Key[] = [];
  const follow = (node: ts.Expression, name: string) => {
    // A record by ids, `as` or by its type, has no keys of its own: whoever reads it reads them all.
    if (!ts.isObjectLiteralExpression(node)) return;
    for (const property of node.properties) {
      if (!ts.isPropertyAssignment(property) && !ts.isMethodDeclaration(property)) continue;
      const own = `${name}${property.name.getText(file)}`;
      keys.push({ name: `${path}: ${own}`, declaration: property });
      if (ts.isPropertyAssignment(property)) follow(property.initializer, `${own}.`);
    }
  };
  for (const statement of file.statements) {
    if (ts.isInterfaceDeclaration(statement) && statement.name.text.endsWith('Words')) {
      const { members } = statement;
      keys.push(
        ...members.map((each) => ({
          name: `${path}: ${each.name?.getText(file)}`,
          declaration: each,
        })),
      );
    }
    const exported = ts.isVariableStatement(statement) && statement.modifiers?.length;
    if (!exported) continue;
    for (const { initializer, type } of statement.declarationList.declarations) {
      if (initializer && !type) follow(initializer, '');
    }
  }
  return keys;
}

function programOf(changed: Record<string, string>): ts.Program {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const host = ts.createCompilerHost(options);
  const { readFile } = host;
  host.readFile = (fileName) => changed[relative(ROOT, fileName)] ?? readFile(fileName);
  const cache = ts.createModuleResolutionCache(ROOT, (name) => name, options);
  // Of packages only React's types stand between the words and who reads them; the others take long to read.
  host.resolveModuleNameLiterals = (literals, from) =>
    literals.map(({ text }) =>
      /^(\.|react)/.test(text)
        ? ts.resolveModuleName(text, from, options, host, cache)
        : { resolvedModule: undefined },
    );
  return ts.createProgram(
    fileNames.filter((name) => READERS.test(relative(ROOT, name))),
    { ...options, types: [] },
    host,
  );
}
