/**
 * Popover: one line of consequence, one note, a few ways out, held to what it is about. Escape closes it and focus
 * returns. `Menu`: a word that opens a short list. `Dialog`: a question that must be answered first.
 */

import { useLayoutEffect, type ReactNode, type RefObject } from 'react';
import {
  Dialog as AriaDialog,
  Heading,
  Menu as AriaMenu,
  MenuItem,
  MenuTrigger,
  Modal,
  ModalOverlay,
  Popover as AriaPopover,
  Pressable,
} from 'react-aria-components';
import { classes } from './class-names.ts';
import buttons from './button.module.css';
import styles from './popover.module.css';

interface PopoverProps {
  readonly label: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** What it is held to. */
  readonly anchor: RefObject<Element | null>;
  /** Room for two columns. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

export function Popover({ label, isOpen, onClose, anchor, wide = false, children }: PopoverProps) {
  return (
    <AriaPopover
      className={classes(styles['popover'], wide && styles['columns'])}
      triggerRef={anchor}
      isOpen={isOpen}
      placement="bottom"
      offset={9}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <AriaDialog className={classes(styles['inside'])} aria-label={label}>
        {children}
      </AriaDialog>
    </AriaPopover>
  );
}

/** Something to hold a popover to where there is no element: a word of a text. */
export function AnchorAt({
  at,
  ref,
}: {
  readonly at: Rect;
  readonly ref: RefObject<HTMLSpanElement | null>;
}) {
  useLayoutEffect(() => {
    const place = ref.current;
    if (place === null) return;
    place.style.left = `${String(at.left)}px`;
    place.style.top = `${String(at.top)}px`;
    place.style.width = `${String(at.width)}px`;
    place.style.height = `${String(at.height)}px`;
  }, [at, ref]);
  return <span ref={ref} className={styles['anchor']} aria-hidden="true" />;
}

interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The line of consequence in a popover, in the physician's face. */
export function PopoverHead({ children }: { readonly children: ReactNode }) {
  return <span className={styles['head']}>{children}</span>;
}

export function PopoverRow({ children }: { readonly children: ReactNode }) {
  return <div className={styles['row']}>{children}</div>;
}

interface MenuProps<T extends string> {
  /** The word that opens it. */
  readonly word: string;
  readonly label?: string;
  readonly items: readonly { readonly value: T; readonly words: string }[];
  readonly onChoose: (value: T) => void;
  readonly note?: boolean;
}

export function Menu<T extends string>({ word, label, items, onChoose, note = false }: MenuProps<T>) {
  return (
    <MenuTrigger>
      <Pressable>
        <button
          type="button"
          className={classes(buttons['word'], note && buttons['note'])}
          {...(label === undefined ? {} : { 'aria-label': label })}
        >
          {word}
        </button>
      </Pressable>
      <AriaPopover
        className={classes(styles['popover'], styles['menuPopover'])}
        placement="bottom start"
        offset={6}
      >
        <AriaMenu
          className={classes(styles['menu'])}
          aria-label={label ?? word}
          onAction={(key) => onChoose(key as T)}
        >
          {items.map(({ value, words }) => (
            <MenuItem key={value} id={value} className={classes(styles['item'])} textValue={words}>
              {words}
            </MenuItem>
          ))}
        </AriaMenu>
      </AriaPopover>
    </MenuTrigger>
  );
}

interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children?: ReactNode;
  /** The ways out, the plain one first. */
  readonly actions: ReactNode;
  /** Something to look at, not a question: wider, and read as such. */
  readonly wide?: boolean;
}

export function Dialog({ title, isOpen, onClose, children, actions, wide = false }: DialogProps) {
  return (
    <ModalOverlay
      className={classes(styles['veil'])}
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={classes(styles['sheet'], wide && styles['wide'])}>
        <AriaDialog className={classes(styles['dialog'])} role={wide ? 'dialog' : 'alertdialog'}>
          <Heading slot="title" className={classes(styles['title'])}>
            {title}
          </Heading>
          {children}
          <div className={styles['do']}>{actions}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
