/**
 * Every sentence of the interface stands in shared/words or shared/prompts. Reads every file that draws something, and
 * finds letters a person would read: text between tags, and the attributes that are read aloud or shown.
 */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../..');
/** Attributes whose value reaches a person. */
const SHOWN =
  /^(?:aria-(?:label|description|roledescription|valuetext|placeholder)|title|placeholder|alt|label|hint|words?|say|head|name)$/u;
/** DOM properties whose value reaches a person. */
const SET = /^(?:textContent|innerText|title|placeholder|ariaLabel)$/u;
/** A name for a machine may stand in `name`: of a text, a mark, a sheet. */
const NAME = /^[a-z][a-z0-9-]*$/u;

/** What such an operator gives is one of its sides, or both; a comparison is not. */
const GIVES: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.PlusToken,
]);

function spoken(file: string, code: string): string[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const letters = (text: string): boolean => /\p{L}{2}/u.test(text);
  const tell = (node: ts.Node, text: string): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${file}:${String(line + 1)} ${text.trim()}`);
  };
  /** Literals an expression may come to: also behind a condition, in a template, beside `??`. */
  const literals = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) {
      if (letters(node.text) && !NAME.test(node.text)) tell(node, node.text);
    } else if (ts.isTemplateExpression(node)) {
      const text = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join(' ');
      if (letters(text)) tell(node, text);
    } else if (ts.isConditionalExpression(node)) {
      literals(node.whenTrue);
      literals(node.whenFalse);
    } else if (ts.isBinaryExpression(node) && GIVES.has(node.operatorToken.kind)) {
      literals(node.left);
      literals(node.right);
    } else if (ts.isParenthesizedExpression(node) || ts.isJsxExpression(node)) {
      if (node.expression) literals(node.expression);
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && letters(node.text)) tell(node, node.text);
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) literals(node);
    if (ts.isJsxAttribute(node) && node.initializer && SHOWN.test(node.name.getText()))
      literals(node.initializer);
    if (
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
      ts.isPropertyAccessExpression(node.left) &&
      SET.test(node.left.name.text)
    )
      literals(node.right);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const files = readdirSync(path.join(ROOT, 'renderer'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/u.test(name))
  .map((name) => path.join('renderer', name));

test('no sentence stands where it is drawn', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap((file) => spoken(file, readFileSync(path.join(ROOT, file), 'utf8')))).toEqual([]);
});

describe('it is noticed', () => {
  test.each([
    ['between tags', '<p>Good evening</p>'],
    ['in braces', "<p>{'Good evening'}</p>"],
    ['behind a condition', "<p>{late ? 'Good night' : words.day}</p>"],
    ['where nothing else is', "<p>{words.day ?? 'Good day'}</p>"],
    ['in a template', '<p>{`Good evening ${name}`}</p>'],
    ['read aloud', '<button aria-label="Good evening" />'],
    ['in a hint', "<input placeholder={'Good evening'} />"],
    ['set by hand', "field.placeholder = 'Good evening'"],
  ])('%s', (_, code) => {
    expect(spoken('x.tsx', code)).toHaveLength(1);
  });

  test.each([
    '<p>{words.evening}</p>',
    '<p>·</p>',
    '<Glyph name="story" />',
    "<p className={'two words'} />",
  ])('and not %s', (code) => {
    expect(spoken('x.tsx', code)).toEqual([]);
  });
});
