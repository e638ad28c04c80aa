/** Words of the house: its menu, its dialogs, and the one sentence for an error nobody expected. */

export const house = {
  name: 'Third Chair',
  menu: {
    journal: 'Journal',
    lock: 'Lock',
    quit: 'Quit',
    edit: 'Edit',
    view: 'View',
    window: 'Window',
  },
  save: 'Save',
  open: 'Choose a backup',
  kinds: {
    md: 'Markdown',
    txt: 'Plain text',
    docx: 'Word',
    pdf: 'PDF',
    zip: 'Zip',
    sealed: 'Sealed copy',
    '3chair': 'Backup',
  },
  unsaved: {
    message: 'Your last words could not be saved.',
    detail:
      'The disk is full, or the folder of the journal cannot be written to. Make room and try again, or keep a sealed copy elsewhere.',
    again: 'Try again',
    elsewhere: 'Keep a sealed copy',
    quit: 'Quit without them',
  },
  noSandbox:
    'Third Chair was started without its sandbox, and does not run that way. If you use the AppImage, please install the .deb instead: its sandbox works here.',
  mishap: {
    title: 'Third Chair has to close',
    say: (code: string) =>
      `Something went wrong that we did not expect. What was saved is safe; please start Third Chair again. (${code})`,
  },
} as const;
