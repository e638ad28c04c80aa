/**
 * The origin private file system in memory, as far as the journal uses it: folders, files, a sync handle, `move` over
 * another file. Can stop for good at any of its changes, as a tab or a computer does.
 */

export interface MemoryOrigin {
  readonly root: FileSystemDirectoryHandle;
  readonly top: Folder;
  /** From that change on nothing is done or answered; `Infinity` again: as after a start. */
  stopAfter(changes: number): void;
  changes(): number;
}

export interface Folder {
  readonly folders: Map<string, Folder>;
  readonly files: Map<string, Uint8Array<ArrayBuffer>>;
}

const emptyFolder = (): Folder => ({ folders: new Map(), files: new Map() });
const notFound = (): DOMException => new DOMException('', 'NotFoundError');

export function memoryOrigin(): MemoryOrigin {
  const top = emptyFolder();
  let count = 0;
  let last = Infinity;

  async function change(): Promise<void> {
    count += 1;
    if (count > last) await new Promise<never>(() => undefined);
  }

  function file(folder: Folder, name: string) {
    let current = name;
    const bytes = (): Uint8Array<ArrayBuffer> => folder.files.get(current) ?? new Uint8Array();
    return {
      kind: 'file',
      name,
      getFile: () =>
        folder.files.has(current) ? Promise.resolve(new Blob([bytes()])) : Promise.reject(notFound()),
      createSyncAccessHandle: () =>
        Promise.resolve({
          truncate: (length: number) => folder.files.set(current, bytes().slice(0, length)),
          write(put: Uint8Array, { at }: { readonly at: number }) {
            const next = new Uint8Array(Math.max(bytes().length, at + put.length));
            next.set(bytes());
            next.set(put, at);
            folder.files.set(current, next);
            return put.length;
          },
          flush: () => undefined,
          close: () => undefined,
        }),
      async move(to: string) {
        await change();
        folder.files.set(to, bytes());
        folder.files.delete(current);
        current = to;
      },
    };
  }

  function handle(folder: Folder): FileSystemDirectoryHandle {
    return {
      async getDirectoryHandle(name: string, options?: { readonly create?: boolean }) {
        const found = folder.folders.get(name);
        if (found) return handle(found);
        if (options?.create !== true) throw notFound();
        await change();
        const made = emptyFolder();
        folder.folders.set(name, made);
        return handle(made);
      },
      async getFileHandle(name: string, options?: { readonly create?: boolean }) {
        if (!folder.files.has(name)) {
          if (options?.create !== true) throw notFound();
          await change();
          folder.files.set(name, new Uint8Array());
        }
        return file(folder, name);
      },
      async removeEntry(name: string, options?: { readonly recursive?: boolean }) {
        const found = folder.folders.get(name);
        if (!found && !folder.files.has(name)) throw notFound();
        const isFull = found !== undefined && found.files.size + found.folders.size > 0;
        if (isFull && options?.recursive !== true) throw new DOMException('', 'InvalidModificationError');
        await change();
        folder.folders.delete(name);
        folder.files.delete(name);
      },
      async *values() {
        await Promise.resolve();
        for (const name of [...folder.folders.keys()]) yield { kind: 'directory', name };
        for (const name of [...folder.files.keys()]) yield file(folder, name);
      },
    } as unknown as FileSystemDirectoryHandle;
  }

  return {
    root: handle(top),
    top,
    changes: () => count,
    stopAfter(changes) {
      count = 0;
      last = changes;
    },
  };
}
