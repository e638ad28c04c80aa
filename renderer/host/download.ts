/** A file through the browser's own download, under its neutral name. The address behind it lasts a minute. */

const LASTS_MS = 60_000;

export function download(tab: Window, name: string, content: Uint8Array | Blob): void {
  const address = URL.createObjectURL(
    content instanceof Blob
      ? content
      : new Blob([new Uint8Array(content)], { type: 'application/octet-stream' }),
  );
  const link = tab.document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  tab.setTimeout(() => {
    URL.revokeObjectURL(address);
  }, LASTS_MS);
}
