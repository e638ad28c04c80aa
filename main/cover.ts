/**
 * What hides the page the moment the journal locks: a plain sheet of the desk's color over everything, drawn by the
 * house, so that it needs nothing of a page that may be busy. Covering twice is covering once.
 */

import { View, type BrowserWindow } from 'electron';
import { deskColor } from './window.ts';

export interface Cover {
  readonly down: () => void;
  readonly up: () => void;
}

export function coverFor(window: BrowserWindow): Cover {
  let sheet: View | null = null;

  window.on('resize', fit);
  return {
    down() {
      if (sheet !== null || window.isDestroyed()) return;
      sheet = new View();
      sheet.setBackgroundColor(deskColor());
      window.contentView.addChildView(sheet);
      fit();
    },
    up() {
      if (sheet !== null && !window.isDestroyed()) window.contentView.removeChildView(sheet);
      sheet = null;
    },
  };

  function fit(): void {
    const [width, height] = window.getContentSize();
    sheet?.setBounds({ x: 0, y: 0, width: width ?? 0, height: height ?? 0 });
  }
}
