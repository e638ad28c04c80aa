/** What a right click offers: the usual words of editing, where they make sense. Nothing is looked up. */

import { Menu, type MenuItemConstructorOptions, type WebContents } from 'electron';

export function offerEditing(contents: WebContents): void {
  contents.on('context-menu', (_event, { editFlags, isEditable, selectionText }) => {
    if (!isEditable && selectionText === '') return;
    const { canCut, canCopy, canPaste, canSelectAll } = editFlags;
    const template: MenuItemConstructorOptions[] = [
      { role: 'cut', enabled: canCut, visible: isEditable },
      { role: 'copy', enabled: canCopy },
      { role: 'paste', enabled: canPaste, visible: isEditable },
      { type: 'separator' },
      { role: 'selectAll', enabled: canSelectAll },
    ];
    Menu.buildFromTemplate(template).popup();
  });
}
