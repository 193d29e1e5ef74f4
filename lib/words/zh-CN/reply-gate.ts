import type { replyGateWords as english } from '../en/reply-gate';
import type { Wording } from '../wording';

/** Why a reply is not put in yet. */
export const replyGateWords: Wording<typeof english> = {
  held: '草稿已被拦下：其中有不能照原样发送的内容。请查看草稿下方列出的问题并编辑草稿，之后即可插入。',
  heldInShort: '您编辑草稿之前不能插入。',
  seeDraft: '转到草稿',
  openDraft: '请先编辑草稿',
  keyHint: '在草稿中按 Ctrl+Enter（Mac 上为 ⌘+Enter）即可插入。',
  noDraft: '没有插入任何内容：面板中没有草稿。请先查找一位客户。',
};
