import { useLayoutEffect, useRef } from 'react';
import type { Thread } from '../conversation';

interface MessageBodyProps {
  thread: Thread;
  className: string;
}

/** What somebody wrote: their text by paragraphs, or their HTML as they made it. */
export function MessageBody({ thread, className }: MessageBodyProps) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // A parsed document's scripts never run, wherever its nodes go; the page's policy stops the rest.
    const parsed = new DOMParser().parseFromString(thread.html ?? '', 'text/html');
    if (thread.html !== null) ref.current?.replaceChildren(...parsed.body.childNodes);
  }, [thread]);
  return (
    <div ref={ref} className={className} dir="auto">
      {thread.html === null ? paragraphs(thread.body) : null}
    </div>
  );
}

function paragraphs(text: string) {
  return text.split(/\n{2,}/).map((paragraph, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes
    <p key={index}>
      {paragraph.split('\n').flatMap((line, at) => (at ? [<br key={line} />, line] : [line]))}
    </p>
  ));
}
