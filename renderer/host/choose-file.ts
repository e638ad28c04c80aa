/** A file the user picks, through the browser's own dialog; null where none was picked. Nothing of it is read here. */

export function chooseFile(tab: Window): Promise<File | null> {
  const input = tab.document.createElement('input');
  input.type = 'file';
  return new Promise((resolve) => {
    input.addEventListener('change', () => {
      resolve(input.files?.[0] ?? null);
    });
    input.addEventListener('cancel', () => {
      resolve(null);
    });
    input.click();
  });
}
