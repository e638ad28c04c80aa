/** Who may speak over the bridge. */

import { expect, test } from 'vitest';
import { isOurPage } from '../../main/our-page.ts';

const ours = { id: 1 };
const other = { id: 2 };
const url = 'app://journal/';
const above = { url };

test.each([
  ['the page', ours, { parent: null, url }, true],
  ['another window', other, { parent: null, url }, false],
  ['a frame that is gone', ours, null, false],
  ['a frame inside it', ours, { parent: above, url }, false],
  ['another file of ours', ours, { parent: null, url: `${url}index.html` }, false],
  ['another host of ours', ours, { parent: null, url: 'app://other/' }, false],
  ['a name that begins alike', ours, { parent: null, url: 'app://journal.example/' }, false],
  ['the paper', ours, { parent: null, url: 'app-print://page/' }, false],
  ['nothing yet', ours, { parent: null, url: '' }, false],
])('%s', (_name, sender, senderFrame, may) => {
  expect(isOurPage(ours, { sender, senderFrame })).toBe(may);
});
