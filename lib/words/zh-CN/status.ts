import type { StatusWords } from '../en/status';

/** The toolbar button's words for what the panel would show; nothing of any customer. */
export const statusWords: StatusWords = {
  nothing: 'Billside',
  found: 'Billside：已找到客户',
  choose: 'Billside：请选择客户',
  nobody: 'Billside：此邮箱没有对应的客户',
  noAnswer: 'Billside：Stripe 没有应答',
  openFirst: 'Billside：没有插入任何内容。请先打开面板，查看草稿，再按一次快捷键。',
};
