import type { MailMessage } from '../mail-thread';
import { longDate } from './dates';
import { h } from './h';

/** The text as mail clients write it, one block a line, and the message before it folded away as a quote. */
export function messageBody(message: MailMessage, quoted: MailMessage | null): HTMLElement[] {
  const text = h('div', { dir: 'ltr' });
  if (message.html !== null) asMarkup(text, message.html);
  else text.append(...lines(message.body));
  if (!quoted) return [text];
  const quote = quoteOf(quoted);
  quote.style.display = 'none';
  const toggle = h(
    'div',
    {
      class: 'ajR',
      role: 'button',
      tabindex: '0',
      'aria-label': 'Show trimmed content',
      onclick: () => {
        quote.style.display = quote.style.display ? '' : 'none';
      },
    },
    '•••',
  );
  return [text, h('div', { class: 'yj6qo ajU' }, toggle), h('div', { class: 'adL' }, quote)];
}

/** What a reply carries of the message it answers. */
export function quoteOf(message: MailMessage): HTMLElement {
  const { name, email } = message.from;
  return h(
    'div',
    { class: 'gmail_quote gmail_quote_container' },
    h(
      'div',
      { dir: 'ltr', class: 'gmail_attr' },
      `On ${longDate(message.at)}, ${name} <`,
      h('a', { href: `mailto:${email}` }, email),
      '> wrote:',
    ),
    h(
      'blockquote',
      {
        class: 'gmail_quote',
        style: 'margin:0 0 0 .8ex;border-left:1px solid #ccc;padding-left:1ex',
      },
      lines(message.body),
    ),
  );
}

export function lines(text: string): HTMLElement[] {
  return text.split('\n').map((line) => h('div', {}, line === '' ? h('br') : line));
}

interface MarkupPolicies {
  createPolicy(
    name: string,
    rules: { createHTML(html: string): string },
  ): {
    createHTML(html: string): string;
  };
}

let policy: ReturnType<MarkupPolicies['createPolicy']> | undefined;

/** Gmail has a policy of its own for the mail it has cleaned; here it is drawn as hostile as it was written. */
function asMarkup(element: HTMLElement, html: string): void {
  const { trustedTypes } = globalThis as unknown as { trustedTypes: MarkupPolicies };
  policy ??= trustedTypes.createPolicy('mail', { createHTML: (text) => text });
  element.innerHTML = policy.createHTML(html);
}
