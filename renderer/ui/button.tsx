/**
 * Button and WordButton. A screen has at most one filled button; what it waits for stands beside it, in words.
 * Native buttons: name, keyboard and disabled state come from the platform.
 */

import type { ReactNode, Ref } from 'react';
import { classes } from './class-names.ts';
import styles from './button.module.css';

interface Pressable {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  readonly disabled?: boolean;
  readonly type?: 'button' | 'submit';
  /** The id of what explains it: the reason it waits, the line it acts on. */
  readonly describedBy?: string;
  /** A name for assistive technology where the words alone do not say what it acts on. */
  readonly label?: string;
  readonly expanded?: boolean;
  /** A word that is on or off. */
  readonly pressed?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

interface ButtonProps extends Pressable {
  readonly kind?: 'filled' | 'second';
  readonly small?: boolean;
}

export function Button({ kind = 'filled', small = false, ...rest }: ButtonProps) {
  return (
    <Press
      {...rest}
      className={classes(styles['button'], kind === 'second' && styles['second'], small && styles['small'])}
    />
  );
}

interface WordButtonProps extends Pressable {
  /** Without its line until the pointer comes. */
  readonly bare?: boolean;
  /** In the size of a note. */
  readonly note?: boolean;
}

export function WordButton({ bare = false, note = false, ...rest }: WordButtonProps) {
  return (
    <Press {...rest} className={classes(styles['word'], bare && styles['bare'], note && styles['note'])} />
  );
}

function Press(props: Pressable & { readonly className: string }) {
  const {
    children,
    onPress,
    disabled,
    type = 'button',
    describedBy,
    label,
    expanded,
    pressed,
    ref,
    className,
  } = props;
  return (
    <button
      ref={ref}
      type={type}
      className={className}
      disabled={disabled}
      aria-describedby={describedBy}
      aria-label={label}
      aria-expanded={expanded}
      aria-pressed={pressed}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
