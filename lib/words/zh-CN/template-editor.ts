import type { TemplateEditorWords } from '../en/template-editor';
import { situationNames } from './situations';
import { spaced } from './spaced';
import { variableMeanings } from './template-variables';

const findings: TemplateEditorWords['findings'] = {
  empty: '模板是空的，无法写出回复。请输入文本，或恢复内置模板。',
  too_big: '模板太大，无法保存：最多 4,000 个字符。',
  syntax: 'Liquid 无法读取此模板，会改用内置模板。请修正：',
  unknown_variable: '没有这个变量，会改用内置模板。请从下方列表中选用：',
  fails: '某个事实未知时此模板会出错，会改用内置模板。请把该句放进 {% if … %}：',
  card_number: '银行卡号。任何回复中都不能有卡号，请删除：',
  stripe_id: 'Stripe ID 或密钥。任何回复中都不能有，请删除：',
  session_url: '会话链接无需登录即可打开一位客户的计费内容。请改用 {{ link }}，替换：',
  unknown_link: '不属于此客户的链接：含有它的草稿都会被拦下。请改用 {{ link }}，替换：',
  unknown_amount: 'Stripe 并非对每位客户都显示此金额。请改用变量，例如 {{ amount }}，替换：',
  claims_done:
    '声称已完成，但 Stripe 中并未显示。请把它放进 {% if … %}，以显示它的事实为条件，或改为说明您正在做什么：',
  promise: '作出了承诺。请改为说明您正在查什么，替换：',
  secret_decline_reason: '不能告知的拒绝原因：',
  markup: '标记代码，纯文本回复会照原样显示。请删除：',
  too_short: '以这些事实写出的回复较短。',
  too_long: '以这些事实写出的回复较长。',
};

/** The editor of reply templates. */
export const templateEditorWords: TemplateEditorWords = {
  title: '回复',
  intro:
    '每份草稿都由这些模板之一写成，采用 Liquid 语法，与 Zendesk 宏相同。您的更改只保存在此设备上，打开的工单会按其重写草稿。',
  language: '语言',
  situation: '情形',
  always: '始终',
  changed: '由您更改',
  unsaved: '未保存',
  changedList: '由您更改的',
  unsavedList: '尚未保存的',
  none: '无：所有回复均为内置。',
  template: '模板',
  builtIn: '内置模板',
  variables: '可以放入的变量',
  variablesHint: '点击即可把变量放在光标处。空的变量用 {% if … %} 略去。',
  variable: '变量',
  meaning: '含义',
  example: '示例',
  insertVariable: (name) => spaced`放入${name}`,
  preview: '预览',
  previewOf: '虚构的客户',
  known: { everything: '全部已知', nothing: '一无所知' },
  noPreview: '没有预览：以这些事实，此模板写不出文本。请查看需要修正的地方。',
  characters: (count, least, most) =>
    `不含链接 ${count} 个字符；一封回复应有 ${least} 到 ${most} 个。`,
  toMend: '保存之前需要修正',
  warnings: '请斟酌',
  findings,
  finding: (excerpt, line) =>
    `${excerpt && `“${excerpt}”`}${line === null ? '' : `（第 ${line} 行）`}`,
  nearest: (name) => spaced`是否指${name}？`,
  save: '保存模板',
  saved: '已保存。打开的工单的草稿会按其重写。',
  discard: '放弃我的更改',
  reset: '恢复内置模板',
  wasReset: '已重新使用内置模板。',
  undo: '撤销',
  resetAll: '全部恢复为内置模板',
  resetAllConfirm: (count) => `是，撤回我更改的 ${count} 个模板`,
  keep: '保留我的',
  wereReset: '所有模板均已恢复为内置模板。',
  failed: '没有保存：扩展程序没有应答，或浏览器无法保存。您输入的内容仍在这里，请重试。',
  situations: situationNames,
  meanings: variableMeanings,
};
