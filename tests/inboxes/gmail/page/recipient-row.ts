import { h } from './h';

export interface Correspondent {
  name: string;
  email: string;
}

/** Whom the reply goes to: one folded line, or on a click the chips and a field for more. */
export function recipientRow(to: Correspondent | undefined): HTMLElement {
  const people = to ? [to] : [];
  const row = h('div', { class: 'aoD hl', tabindex: '1' });
  const folded = () =>
    row.replaceChildren(
      h(
        'div',
        { class: 'oL aDm az9', onclick: unfolded },
        people.flatMap(({ email, name }) => [h('span', { email, translate: 'no' }, name), ' ']),
        people.length ? null : 'Recipients',
      ),
    );
  const unfolded = () => {
    const list = h('div', { role: 'listbox' }, people.map(chip));
    const field = h('input', {
      class: 'agP aFw',
      'aria-label': 'To recipients',
      role: 'combobox',
      onkeydown: (event) => {
        const entered = event instanceof KeyboardEvent && event.key === 'Enter';
        if (!entered || !field.value.includes('@')) return;
        event.preventDefault();
        const person = { email: field.value, name: field.value };
        people.push(person);
        list.append(chip(person));
        field.value = '';
      },
    });
    row.replaceChildren(h('div', { class: 'anm', name: 'to' }, list, field));
    field.focus();
  };
  folded();
  return row;
}

function chip({ email, name }: Correspondent): HTMLElement {
  return h(
    'div',
    { role: 'option', 'data-name': name, 'data-hovercard-id': email, class: 'afV' },
    name,
  );
}
