import { expect, it } from 'vitest';
import { createTemplateShelf } from '../../lib/desk/template-shelf';
import type { OwnTemplates } from '../../lib/reply/own-templates';
import { aDesk } from '../build/a-desk';
import { aConversation } from '../build/ticket';

function kept(stored: unknown = {}) {
  let value = stored;
  let full = false;
  return {
    store: {
      read: async () => value,
      write: async (next: OwnTemplates) => {
        if (full) throw new Error('quota');
        value = next;
      },
    },
    isFull: () => {
      full = true;
    },
    stored: () => value,
  };
}

it('templates outlive the background', async () => {
  const { store } = kept();
  await createTemplateShelf(store).save('en', 'greeting', 'Hi,');
  const later = createTemplateShelf(store);
  await later.open();
  expect(later.all()).toEqual({ en: { greeting: 'Hi,' } });
});

it('a template that could not be kept is not used', async () => {
  const { store, isFull } = kept();
  const shelf = createTemplateShelf(store);
  await shelf.save('en', 'greeting', 'Hi,');
  isFull();
  await expect(shelf.save('en', 'greeting', 'Hey,')).rejects.toThrow('quota');
  expect(shelf.all()).toEqual({ en: { greeting: 'Hi,' } });
});

it('two saved at once are both kept', async () => {
  const { store, stored } = kept();
  const shelf = createTemplateShelf(store);
  await Promise.all([shelf.save('en', 'greeting', 'Hi,'), shelf.save('de', 'greeting', 'Tag,')]);
  expect(stored()).toEqual({ en: { greeting: 'Hi,' }, de: { greeting: 'Tag,' } });
});

it('a template that was saved rewrites the draft of the open ticket', async () => {
  const shelf = createTemplateShelf(kept().store);
  const { desk, pushed, openPanel } = await aDesk({ templates: shelf.all });
  await openPanel();
  const person = { name: 'Maria Keller', email: 'maria@keller.example' };
  await desk.opened(1, aConversation({ sender: { kind: 'one', person } }), true);
  const draft = () => {
    const view = pushed.at(-1)?.view;
    return view && 'case' in view ? view.case.draft : null;
  };
  expect(draft()).toMatchObject({ template: 'built_in' });
  await shelf.save('en', 'greeting', 'Servus {{ first_name }},');
  await desk.resume();
  expect(draft()).toMatchObject({ template: 'own' });
  expect(draft()?.text).toMatch(/^Servus Maria,/);
  await shelf.save('en', 'greeting', '{{ nonsense }}');
  await desk.resume();
  expect(draft()).toMatchObject({ template: 'own_failed' });
});
