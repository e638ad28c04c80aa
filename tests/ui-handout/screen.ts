/** A screen in a document without a browser: rendered, found by role and name, pressed as a person would. */

import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let root: Root | null = null;
let box: HTMLElement | null = null;

export async function show(node: ReactNode): Promise<void> {
  await clear();
  box = document.body.appendChild(document.createElement('div'));
  root = createRoot(box);
  await act(async () => {
    root?.render(node);
    await Promise.resolve();
  });
}

export async function clear(): Promise<void> {
  await act(async () => {
    root?.unmount();
    await Promise.resolve();
  });
  root = null;
  box?.remove();
}

export function button(name: string): HTMLElement {
  return one(buttons(name), name);
}

export function buttons(name: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('button, [role="button"]')].filter(
    (found) => nameOf(found) === name,
  );
}

export function field(name: string): HTMLInputElement | HTMLTextAreaElement {
  const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
  return one(
    fields.filter((found) => nameOf(found) === name),
    name,
  );
}

export function radios(name: string): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')].filter(
    (radio) => radio.closest('label')?.textContent.startsWith(name) === true,
  );
}

export function text(): string {
  return document.body.textContent;
}

export async function press(target: HTMLElement): Promise<void> {
  await act(async () => {
    target.click();
    await settle();
  });
}

export async function focus(target: HTMLElement): Promise<void> {
  await act(async () => {
    target.focus();
    await settle();
  });
}

export async function key(
  name: string,
  on: EventTarget = document.body,
  more: KeyboardEventInit = {},
): Promise<void> {
  await act(async () => {
    on.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more }));
    await settle();
  });
}

export async function type(into: HTMLInputElement | HTMLTextAreaElement, words: string): Promise<void> {
  const proto =
    into instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  await act(async () => {
    Object.getOwnPropertyDescriptor(proto, 'value')?.set?.call(into, words);
    into.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
  });
}

/** From a word to a word, with the pointer. */
export async function select(from: string, to: string): Promise<void> {
  const [first, last] = [textNode(from), textNode(to)];
  await act(async () => {
    first.parentElement?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, detail: 1 }));
    const range = document.createRange();
    range.setStart(first, first.data.indexOf(from));
    range.setEnd(last, last.data.indexOf(to) + to.length);
    const selection = window.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    last.parentElement?.dispatchEvent(new MouseEvent('mouseup', { bubbles: true, detail: 1 }));
    await settle();
  });
}

function textNode(words: string): Text {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && node.data.includes(words)) return node;
  throw new Error(`no "${words}" on the screen`);
}

/** Something outside the screen happens: the desk changes, a host answers. */
export async function meanwhile(happens: () => void): Promise<void> {
  await act(async () => {
    happens();
    await settle();
  });
}

/** Waits, at most a few seconds, for what comes late: a format that is loaded first. */
export async function until(came: () => boolean): Promise<void> {
  for (let turn = 0; turn < 400 && !came(); turn++) await meanwhile(() => undefined);
  await meanwhile(() => undefined);
}

export function isDisabled(target: HTMLElement): boolean {
  return target.hasAttribute('disabled');
}

/** Everything that was asked to happen later has happened. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}

function nameOf(element: HTMLElement): string {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  const { id } = element;
  const labelled = id === '' ? null : document.querySelector(`label[for="${id}"]`);
  return (labelled ?? element).textContent.trim();
}

function one<T>(found: readonly T[], name: string): T {
  const [first] = found;
  if (first === undefined || found.length > 1)
    throw new Error(`${String(found.length)} of "${name}" on the screen`);
  return first;
}
