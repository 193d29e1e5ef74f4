import type { SampleInboxWords } from '../en/sample-inbox';
import { spaced } from './spaced';

/** The sample inbox: a handful of tickets to try Billside on. */
export const sampleInboxWords: SampleInboxWords = {
  title: '示例收件箱',
  intro: '虚构的工单和虚构的 Stripe 账户，全部在此扩展程序内。不会向任何地方发送内容。',
  how: '打开一张工单，然后点击“计费”。',
  tickets: '工单',
  billing: '计费',
  billingHint: '在此工单旁打开 Billside',
  panelByShortcut: '从工具栏打开 Billside，或按 Alt+Shift+B。',
  to: '收件人',
  wrote: (who, when) => `${who}，${when}：`,
  replyTo: (name) => spaced`回复${name}`,
  neverSent: '此收件箱没有发送按钮：任何内容都不会离开您的浏览器。',
  none: '请在左侧选择一张工单。',
};
