/**
 * What a bundle of the house can reach, read from its code: the modules it asks for, the parts of Electron it names,
 * and the globals that could send. Guarantees: a way that cannot be read (a computed name) is itself reported.
 */

import ts from 'typescript';

/** Globals by which something could leave, and ways around an import. */
const WAYS_OUT = new Set([
  'fetch',
  'WebSocket',
  'EventSource',
  'XMLHttpRequest',
  'WebTransport',
  'RTCPeerConnection',
  'sendBeacon',
  'eval',
  'importScripts',
  'createRequire',
  'getBuiltinModule',
  '_linkedBinding',
]);

export interface Reaches {
  readonly modules: readonly string[];
  readonly electron: readonly string[];
  readonly waysOut: readonly string[];
}

export function reachesOf(code: string): Reaches {
  const modules = new Set<string>();
  const electron = new Set<string>();
  const waysOut = new Set<string>();
  const file = ts.createSourceFile('bundle.cjs', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const names = namesOfElectron(file);

  visit(file);
  return { modules: sorted(modules), electron: sorted(electron), waysOut: sorted(waysOut) };

  function visit(node: ts.Node): void {
    if (ts.isCallExpression(node)) called(node);
    if (ts.isIdentifier(node)) named(node);
    if (ts.isStringLiteral(node) && isLookedUp(node) && WAYS_OUT.has(node.text)) waysOut.add(node.text);
    ts.forEachChild(node, visit);
  }

  function called(node: ts.CallExpression): void {
    const [first] = node.arguments;
    const imports = node.expression.kind === ts.SyntaxKind.ImportKeyword;
    if (imports) waysOut.add('import()');
    else if (isRequire(node)) {
      if (first && ts.isStringLiteral(first)) modules.add(first.text);
      else waysOut.add('require of something computed');
    }
  }

  function named(node: ts.Identifier): void {
    const { parent } = node;
    if (WAYS_OUT.has(node.text) && !isOnlyAName(node)) waysOut.add(node.text);
    if (node.text === 'require' && !(ts.isCallExpression(parent) && parent.expression === node))
      waysOut.add('require handed on');
    if (!names.has(node.text) || isOnlyAName(node)) return;
    if (ts.isPropertyAccessExpression(parent) && parent.expression === node) electron.add(parent.name.text);
    else if (!(ts.isVariableDeclaration(parent) && parent.name === node)) electron.add('all of it');
  }
}

/** What `require("electron")` is called in here. A pattern counts as all of it: the bundler writes none. */
function namesOfElectron(file: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.initializer?.getText(file).includes('require("electron")'))
      names.add(ts.isIdentifier(node.name) ? node.name.text : 'a pattern');
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}

function isRequire(node: ts.CallExpression): boolean {
  return ts.isIdentifier(node.expression) && node.expression.text === 'require';
}

/** A key of a literal, or the name of a method in a class: nothing is looked up by it. */
function isOnlyAName({ parent, ...node }: ts.Identifier): boolean {
  return (ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent)) && parent.name.pos === node.pos;
}

function isLookedUp(node: ts.StringLiteral): boolean {
  return ts.isElementAccessExpression(node.parent);
}

function sorted(names: ReadonlySet<string>): readonly string[] {
  return [...names].sort();
}
