import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './tokens.css';

/** What a page is called and shows, in the words it is given. */
interface Page<Words> {
  /** What the tab is called, behind the product's name. */
  title?: (words: Words) => string;
  content: (words: Words) => ReactNode;
}

/**
 * Puts a page's content into its root element, and again whenever the operator chooses other words; what is being
 * typed stays.
 *
 * @param follow calls back with the words to show, at once and with each later choice
 */
export function mount<Words extends { language: string }>(
  follow: (show: (words: Words) => void) => Promise<void>,
  { title, content }: Page<Words>,
): void {
  const element = document.getElementById('root');
  if (!element) return;
  const root = createRoot(element);
  void follow((words) => {
    document.documentElement.lang = words.language;
    if (title) document.title = `Billside: ${title(words)}`;
    root.render(<StrictMode>{content(words)}</StrictMode>);
  });
}
