/** The same words give the same bytes, wherever they are typed; what could change meaning later is refused. */

import fc from 'fast-check';
import { expect, test } from 'vitest';

import { utf8 } from '../../shared/base/bytes.ts';
import { passphraseSecret } from '../../shared/vault/passphrase.ts';

test.each([
  ['plain', 'a b', 'a b'],
  ['no trimming', ' a  b ', ' a  b '],
  ['Unicode spaces', 'a\u00a0b\u2003c\u3000d\u202fe\u1680f', 'a b c d e f'],
  ['composed', 'Zu\u0308rich e\u0301', 'Z\u00fcrich \u00e9'],
  ['not folded', 'ﬁve Straße A', 'ﬁve Straße A'],
  ['joined symbols stay', '👩🏽‍⚕️', '👩🏽‍⚕️'],
])('%s', (_, typed, normal) => {
  expect(passphraseSecret(typed)).toEqual({ ok: true, value: utf8(normal) });
});

test.each([
  ['nothing', '', 'empty'],
  ['a tab', 'a\tb', 'characters'],
  ['a line end', 'a\nb', 'characters'],
  ['a zero', 'a\u0000b', 'characters'],
  ['a C1 control', 'a\u0085b', 'characters'],
  ['a line separator', 'a\u2028b', 'characters'],
  ['half a symbol', 'a\ud83e', 'characters'],
  ['the other half', '\udd44a', 'characters'],
  ['unassigned', 'a\u0378', 'characters'],
  ['a noncharacter', 'a\uffff', 'characters'],
  ['long', 'a'.repeat(1025), 'too-long'],
  ['long in bytes', '東'.repeat(342), 'too-long'],
  ['very long', ' '.repeat(5_000_000), 'too-long'],
])('refused: %s', (_, typed, problem) => {
  expect(passphraseSecret(typed)).toEqual({ ok: false, problem });
});

test('the longest there is', () => {
  expect(passphraseSecret('a'.repeat(1024)).ok).toBe(true);
  expect(passphraseSecret('東'.repeat(341)).ok).toBe(true);
});

test('decomposed or composed, and again: the same bytes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (typed) => {
      const secret = passphraseSecret(typed);
      if (!secret.ok) return;
      expect(passphraseSecret(typed.normalize('NFD'))).toEqual(secret);
      expect(passphraseSecret(new TextDecoder().decode(secret.value))).toEqual(secret);
    }),
  );
});
