import type { OptionsWords } from '../en/options';

/** The parts of the options page, and its keyboard shortcuts. */
export const optionsWords: OptionsWords = {
  sections: '选项的各部分',
  connect: '连接',
  inboxes: '收件箱',
  replies: '回复',
  shortcuts: '快捷键',
  shortcutsIntro: '在浏览器中的任何位置都有效。快捷键由浏览器保存，也可以在那里另选。',
  does: {
    open: '打开 Billside',
    insert: '插入已打开的面板所显示的回复，与面板中的按钮相同',
  },
  noKeys: '未设置：请在浏览器中选择',
  inPanelKeys: 'Ctrl+Enter，在 Mac 上为 ⌘+Enter',
  inPanelDoes: '在回复草稿中：插入回复',
  change: '更改快捷键',
  changeHint:
    'Chrome、Edge 和 Chromium：chrome://extensions/shortcuts。Firefox：about:addons，点击齿轮，再选“管理扩展快捷键”。',
};
