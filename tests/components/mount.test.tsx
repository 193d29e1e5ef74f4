// @vitest-environment happy-dom
import { act } from '@testing-library/react';
import { expect, it } from 'vitest';
import { mount } from '../../components/theme/mount';

it('shows a page in the words it is told, names it, and keeps what is typed when they change', async () => {
  document.body.innerHTML = '<div id="root"></div>';
  let tell: (words: { language: string; hello: string }) => void = () => undefined;
  await act(async () =>
    mount<{ language: string; hello: string }>(
      async (show) => {
        tell = show;
        show({ language: 'en', hello: 'Hello' });
      },
      {
        title: ({ hello }) => hello,
        content: ({ hello }) => <input aria-label={hello} defaultValue="" />,
      },
    ),
  );
  const input = () => document.querySelector('input');
  expect(document.documentElement.lang).toBe('en');
  expect(document.title).toBe('Billside: Hello');
  const typed = input();
  if (typed) typed.value = 'half a';
  await act(async () => tell({ language: 'zh-CN', hello: '你好' }));
  expect(document.documentElement.lang).toBe('zh-CN');
  expect(document.title).toBe('Billside: 你好');
  expect(input()?.getAttribute('aria-label')).toBe('你好');
  expect(input()?.value).toBe('half a');
});
