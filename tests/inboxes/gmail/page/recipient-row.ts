import { h } from './h';
import { whenDue } from './late';
import { variant } from './variant-in-use';

export interface Correspondent {
  name: string;
  email: string;
}

/** Whom the reply goes to: one folded line, or on a click the chips and a field for more. */
export function recipientRow(to: Correspondent | undefined): HTMLElement {
  const people = to ? [to] : [];
  const { recipients, recipientsLate } = variant();
  const row = h('div', { class: 'aoD hl', tabindex: '1' });
  const folded = () =>
    row.replaceChildren(
      h(
        'div',
        { class: 'oL aDm az9', onclick: () => unfolded().focus() },
        people.flatMap(({ email, name }) => [h('span', { email, translate: 'no' }, name), ' ']),
        recipients === 'cut' ? 'and 1 more' : null,
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
    return field;
  };
  whenDue(recipientsLate, () => {
    if (recipients === 'chips') unfolded();
    else if (recipients === 'folded' || recipients === 'cut') folded();
  });
  return row;
}

function chip({ email, name }: Correspondent): HTMLElement {
  return h(
    'div',
    { role: 'option', 'data-name': name, 'data-hovercard-id': email, class: 'afV' },
    name,
  );
}
