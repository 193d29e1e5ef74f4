import type { insertWords as english } from '../en/insert';
import type { Wording } from '../wording';
import { spaced } from './spaced';

/** What became of a text that was to be inserted: what happened, what it means, the next step. */
export const insertWords: Wording<typeof english> = {
  inserted: {
    reply: '已插入回复框。由您发送之前不会发出任何内容。',
    note: '已作为内部备注插入。保存后只有您的团队能看到。',
  },
  refused: {
    other_ticket: '未插入：页面现在显示的是另一张工单。请回到此工单再插入。',
    identity_not_verified: '未插入：此客户并非来信人。请先核实身份，再次插入。',
    held_back: '未插入：草稿中有不能原样发送的内容。请先编辑，再次插入。',
  },
  recipientsUnseen:
    '未插入：文本中有无需登录即可打开的链接，而页面没有显示回复会发给谁。请展开回复的收件人后再插入；或改用门户登录链接。',
  otherRecipients: (who) =>
    spaced`未插入：页面中的回复将发给${who}。写给此客户的内容只应发给客户，无需登录即可打开的链接更不能发给其他任何人。请更正收件人，再次插入。`,
  notWritten: {
    no_composer: { reply: '未插入：没有打开的回复框。', note: '未插入：没有打开的内部备注。' },
    other_mode: {
      reply: '未插入：打开的编辑器不是回复，也无法切换。',
      note: '未插入：打开的编辑器不是内部备注，也无法切换。',
    },
    editor_in_use: {
      reply: '未插入：已打开的编辑器中有文本，可能另有用途。',
      note: '未插入：已打开的编辑器中有文本，可能另有用途。',
    },
    no_notes: { reply: '未插入：此收件箱没有内部备注。', note: '未插入：此收件箱没有内部备注。' },
    page_gone: {
      reply: '未插入：工单页面已关闭或已重新加载。',
      note: '未插入：工单页面已关闭或已重新加载。',
    },
  },
  byHand: {
    no_composer: {
      reply: (keys) => spaced`请在工单中点击回复，然后按${keys}。`,
      note: (keys) => spaced`请在工单中打开内部备注，然后按${keys}。`,
    },
    other_mode: {
      reply: (keys) => spaced`请将编辑器切换为回复，然后按${keys}。`,
      note: (keys) => spaced`请将编辑器切换为内部备注，然后按${keys}。`,
    },
    editor_in_use: {
      reply: (keys) => spaced`请先处理或清空该文本，再在回复框中按${keys}。`,
      note: (keys) => spaced`请先处理或清空该文本，再在内部备注中按${keys}。`,
    },
    no_notes: {
      reply: (keys) => spaced`请在团队存放备注的地方按${keys}。`,
      note: (keys) => spaced`请在团队存放备注的地方按${keys}。`,
    },
    page_gone: {
      reply: (keys) => spaced`请重新加载页面，点击回复，然后按${keys}。`,
      note: (keys) => spaced`请重新加载页面，打开内部备注，然后按${keys}。`,
    },
  },
  onClipboard: (why, byHand) => `${why}文本已在剪贴板中：${byHand}`,
  stillHere: (why, byHand) => `${why}文本仍在此处。请先复制；${byHand}`,
  unsure: {
    not_verified: {
      reply: '文本可能已插入回复，但无法读回确认。',
      note: '文本可能已插入备注，但无法读回确认。',
    },
    failed: {
      reply: 'Billside 没有收到应答，无法确定文本是否已在回复中。',
      note: 'Billside 没有收到应答，无法确定文本是否已在备注中。',
    },
  },
  unsureOnClipboard: (why, keys) =>
    spaced`${why}请先查看该处。文本也已在剪贴板中：若未插入，请按${keys}。`,
  unsureStillHere: (why) => `${why}请先查看该处。若未插入，请从这里复制。`,
  copyText: '复制文本',
};
