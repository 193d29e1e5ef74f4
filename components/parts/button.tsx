import type { ComponentProps } from 'react';
import styles from './button.module.css';

export type ButtonTone = 'primary' | 'quiet' | 'icon' | 'text';

export type ButtonProps = ComponentProps<'button'> & { tone?: ButtonTone };

/** A button in one of four weights; one `primary` a screen. */
export function Button({ tone = 'quiet', className, ...rest }: ButtonProps) {
  return <button type="button" className={buttonClass(tone, className)} {...rest} />;
}

/** The look of a button, for links that act like one. */
export function buttonClass(tone: ButtonTone, more?: string): string {
  return [styles.button, styles[tone], more].filter(Boolean).join(' ');
}
