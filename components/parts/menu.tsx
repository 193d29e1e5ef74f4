import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button } from './button';
import { Icon, type IconName } from './icon';
import styles from './menu.module.css';

interface MenuProps {
  label: string;
  items: { label: string; choose: () => void }[];
  /** Stands for the label, which is then a name only; the list unfolds downwards. */
  icon?: IconName;
}

/**
 * A button that unfolds a short list of commands, with the keys of a menu.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/
 */
export function Menu({ label, items, icon }: MenuProps) {
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    list.current?.querySelector('button')?.focus();
    const ended = new AbortController();
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && !anchor.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside, { signal: ended.signal });
    return () => ended.abort();
  }, [open]);

  const close = () => {
    setOpen(false);
    trigger.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Tab') setOpen(false);
    else if (!moveFocus(list.current, event.key)) return;
    if (event.key !== 'Tab') event.preventDefault();
  };

  return (
    <div className={icon ? styles.corner : styles.anchor} ref={anchor}>
      <Button
        ref={trigger}
        tone={icon ? 'icon' : 'quiet'}
        className={icon ? undefined : styles.trigger}
        aria-label={icon && label}
        title={icon && label}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {icon ? (
          <Icon name={icon} />
        ) : (
          <>
            {label} <span aria-hidden="true">▾</span>
          </>
        )}
      </Button>
      {open && (
        <div
          ref={list}
          className={styles.menu}
          role="menu"
          aria-label={label}
          onKeyDown={onKeyDown}
        >
          {items.map((item) => (
            <button
              key={item.label}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                item.choose();
                close();
              }}
            >
              {item.label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** Moves the focus within the list; false where the key means nothing here. */
function moveFocus(list: HTMLElement | null, key: string): boolean {
  const buttons = [...(list?.querySelectorAll('button') ?? [])];
  const at = buttons.findIndex((each) => each.isSameNode(document.activeElement));
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[key];
  if (to === undefined) return false;
  buttons.at(to % buttons.length)?.focus();
  return true;
}
