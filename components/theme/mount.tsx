import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './tokens.css';

/** Puts a page's content into its root element. */
export function mount(content: ReactNode): void {
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<StrictMode>{content}</StrictMode>);
}
