// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { RenderGuard } from '../../components/panel/render-guard';

function Broken(): never {
  throw new Error('a bug of ours');
}

it('says so where a blank panel would look like an answer', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  render(
    <RenderGuard title="It failed" text="Reload it." reload="Reload">
      <Broken />
    </RenderGuard>,
  );
  expect(screen.getByRole('alert').textContent).toContain('It failed');
  expect(screen.getByRole('button', { name: 'Reload' })).toBeTruthy();
});
