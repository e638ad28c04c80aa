import { expect, test } from 'vitest';
import { strengthOf } from '../../renderer/keeper/strength.ts';

test.each([
  ['', 'too-short'],
  ['short', 'too-short'],
  ['\u{1F642}\u{1F642}\u{1F642}\u{1F642}', 'too-short'],
  ['password1234', 'guessed-at-once'],
  ['third chair', 'guessed-at-once'],
  ['Third Chair!', 'guessed-at-once'],
  ['qwertyuiop', 'guessed-at-once'],
  ['aaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'guessed-at-once'],
])('%j is refused: %s', (passphrase, words) => {
  expect(strengthOf(passphrase)).toEqual({ enough: false, words });
});

test.each([
  ['correct horse battery staple', 'centuries'],
  ['the quiet room behind the stairs', 'centuries'],
  ['mossy lantern and a kite', 'centuries'],
])('%j is enough: %s', (passphrase, words) => {
  expect(strengthOf(passphrase)).toEqual({ enough: true, words });
});

test('what everybody tries on this file first counts for nothing', () => {
  expect(strengthOf('third chair journal').enough).toBe(false);
});

test('a very long one is judged by its front, not by an hour of thinking', () => {
  expect(strengthOf('kite '.repeat(20) + 'x'.repeat(900)).words).not.toBe('too-short');
  expect(strengthOf('a'.repeat(1024)).enough).toBe(false);
});
