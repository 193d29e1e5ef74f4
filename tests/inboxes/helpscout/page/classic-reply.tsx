import { useState } from 'react';
import { count } from './count';

/** A reply as the classic page had one: the browser's own editing, and no mark that is known. */
export function ClassicReply() {
  const [isOpen, setIsOpen] = useState(false);
  if (!isOpen) {
    return (
      <button type="button" onClick={() => setIsOpen(true)}>
        Reply
      </button>
    );
  }
  const send = () => {
    count('sent');
    setIsOpen(false);
  };
  return (
    <div className="classic-reply">
      <div
        ref={(editor) => editor?.focus()}
        contentEditable="true"
        suppressContentEditableWarning
      />
      <button type="button" onClick={send}>
        Send
      </button>
    </div>
  );
}
