/** The editor's code, fetched once, when a journal is open: before that the page stays small. */

import type * as editorModule from './editor.ts';

type EditorModule = typeof editorModule;

let loading: Promise<EditorModule> | null = null;
let loaded: EditorModule | null = null;

/** Starts fetching; call it as soon as a journal is open. */
export function loadEditor(): Promise<EditorModule> {
  loading ??= import('./editor.ts').then((module) => {
    loaded = module;
    return module;
  });
  return loading;
}

export function editorIfLoaded(): EditorModule | null {
  return loaded;
}

/** The nonce under which the editor's own style sheet is let in. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}
