import type { InboxesWords } from '../en/inboxes';
import { spaced } from './spaced';

/** The inboxes: which sites Billside may read, and how they are allowed and taken back. */
export const inboxesWords: InboxesWords = {
  title: '收件箱',
  intro:
    'Billside 只在您于此处允许的网站上运行。请允许您用来回复工单的收件箱；浏览器会再询问一次，说法更宽：浏览器只认网站，不认会话。您可以随时移除收件箱。',
  reads: (inbox) => spaced`只读取在 ${inbox} 中打开的会话，不读取那里的其他内容。`,
  allowed: '已允许',
  notAllowed: '未允许',
  allow: (what) => spaced`允许 ${what}`,
  remove: (what) => spaced`移除 ${what}`,
  allOf: (domain) => spaced`${domain} 的全部网址`,
  which: '哪些网址？',
  one: (example) => spaced`仅一个，例如 ${example}`,
  field: (inbox) => spaced`您的 ${inbox} 网址`,
  fieldHint: '填写其名称，或从那里复制的任一网址。',
  wrong: (domain) =>
    spaced`这不是 ${domain} 上的网址，因此没有允许任何内容。请填写您回复工单时浏览器地址栏中 .${domain} 之前的部分。`,
  already: (site) => spaced`${site} 已经允许。`,
  nowAllowed: (what) =>
    spaced`已允许 ${what}。请在那里打开一张工单，再点击发件人旁的“计费”按钮，或从工具栏打开 Billside。`,
  nowRemoved: (what) =>
    spaced`已移除 ${what}。Billside 已在其标签页中结束，不再显示其中的任何内容。`,
  refused: (what) =>
    spaced`${what} 未获允许：浏览器的询问得到了否定的回答。请再次点击“允许”，并在浏览器询问时选择允许。`,
  failed: (what) =>
    spaced`浏览器没有让 Billside 请求 ${what}。如果此浏览器由组织管理，需由管理员允许此扩展程序访问该网站；否则请重新加载此页面后再试。`,
};
