import type { ConnectWords } from '../en/connect';
import { readOnlyWords } from './read-only';
import { trackerPresetWords } from './tracker-presets';

/** The Connect page: how Billside gets to read Stripe. */
export const connectWords: ConnectWords = {
  title: '连接 Stripe',
  intro:
    'Billside 用受限密钥读取 Stripe：只能做您允许的事。没有任何内容发送到我们的服务器；此扩展程序只与 api.stripe.com 通信。',
  steps: {
    label: '如何开始',
    connect: '在下方连接 Stripe，或试用示例。',
    allow: '允许您的收件箱',
    open: '在那里打开一张工单，点击发件人旁的“计费”。',
    done: '完成',
  },
  field: '受限 API 密钥',
  fieldHint: '以 rk_live_ 或 rk_test_ 开头。',
  connect: '连接',
  connecting: '正在询问 Stripe…',
  refused: {
    empty: '请先粘贴受限密钥。',
    secret_key:
      '这是私钥：它能在您的账户中做任何事。它没有被存储或发送。请改为创建受限密钥；如果您在别处粘贴过这个私钥，请轮换它。',
    publishable_key: '这是可公开密钥：它无法读取客户。它没有被存储或发送。请改为创建受限密钥。',
    webhook_secret:
      '这是 Webhook 签名密钥：它无法读取任何内容。它没有被存储或发送。请改为创建受限密钥。',
    other_stripe_key:
      '这是另一种 Stripe 密钥。它没有被存储或发送。Billside 只接受受限密钥：rk_live_… 或 rk_test_…。',
    not_a_key: '这不是 Stripe 密钥。它没有被存储或发送。受限密钥以 rk_ 开头。',
    truncated: '密钥的末尾不完整。它没有被存储或发送。请重新完整复制：Stripe 只显示一次生产密钥。',
  },
  failed: 'Stripe 没有接受此密钥，也没有保留它：',
  connected: '已连接',
  connectedNow: '已连接。请在已允许的收件箱中打开一张工单，再从工具栏打开 Billside。',
  sampleNow: '正在使用示例账户。',
  account: '账户',
  unnamed: '读取发票后显示名称',
  mode: '模式',
  modes: { live: '生产', test: '测试' },
  key: '密钥',
  keyEnds: (lastFour) => `末四位 ${lastFour}`,
  sampleAccount: '示例数据：无需密钥和网络',
  forget: '忘记密钥',
  leaveSample: '退出示例',
  forgotten: '已忘记密钥，并清除了客户数据。',
  noAnswer: '扩展程序没有应答。请重新加载此页面后再试。',
  how: '如何创建密钥',
  howSteps: [
    '打开下方的 Stripe 密钥页面：Billside 读取所需的权限已经选好，其余保持“无”(None)。',
    '取一个容易辨认的名称，创建并复制。生产密钥只显示一次。',
    '粘贴到这里，点击“连接”。Billside 会检查密钥能做什么，并指出缺少什么。',
  ],
  recommended: '推荐',
  readOnlyNote: '只读：用此密钥无法更改 Stripe 中的任何内容。',
  makeReadOnly: { live: '创建只读生产密钥', test: '创建只读测试密钥' },
  readAndAct: '也能执行操作的密钥',
  readAndActNote:
    'Billside 目前不执行操作：不取消也不退款，只读密钥就已足够。此页面除读取外，还会选好将来执行操作所需的权限；在那之前，这样的密钥能做的事多于 Billside 所做的。',
  makeReadAndAct: { live: '创建可读写生产密钥', test: '创建可读写测试密钥' },
  sample: '手边没有密钥？',
  sampleText: '用一个小收件箱和一个账户，一分钟内试用主要功能，两者都在此扩展程序内。',
  trySample: '用示例数据试用',
  openSample: '打开示例收件箱',
  portalCheckUp: '门户检查',
  openPortalCheckUp: '打开门户检查',
  portalCheckUpHint: '您的客户可以自行处理什么，哪些功能已关闭或缺失。',
  kept: '读取和保留的内容',
  keptList: [
    '在 Stripe 中读取：来信的客户及其订阅、发票、扣款、退款、争议、结账会话、额度、权益和门户设置；以及姓名、银行卡或公司相同的其他客户。仅在面板打开时或您点击时读取。',
    '在收件箱中读取：当前工单的来信人、主题和客户的文字。',
    '密钥和读取的内容保存在内存中，关闭浏览器即消失。设置和您的回复模板保存在此设备上。',
    '不会向您的客户发送任何内容：Billside 把文本放入回复框，由您发送。',
  ],
  settings: '设置',
  language: '语言',
  languageAuto: '跟随浏览器',
  languageHint: 'Billside 界面的语言。回复的语言跟随客户，可在回复旁选择。',
  restartUrl: '定价页面',
  restartUrlHint: '供想要回来的客户使用。https://…',
  trackerUrl: '问题跟踪器',
  trackerUrlHint: ({ github, gitlab }) =>
    `其新建问题页面，含 {title} 和 {body}。GitHub：${github} GitLab：${gitlab}`,
  trackerPresets: trackerPresetWords,
  readOnly: readOnlyWords,
  lookUpAsIRead: '阅读时自动查找',
  lookUpAsIReadHint: '面板打开时，您打开的每张工单都会被查找。关闭：仅在点击时查找。',
  ownAddresses: '您的其他邮箱',
  ownAddressesHint: '每行一个：support@…、代发邮箱。它们不会被当作客户。',
  metadataKeys: '元数据键',
  metadataKeysHint:
    '每行一个，最多六个：Stripe 客户元数据中存放用户名（GitHub）或其他邮箱的键。查找发件人或姓名时也会查看这些键。',
  readsPerMonth: '三十天的读取次数',
  readsPerMonthHint:
    'Stripe 每月给每个生产账户 10,000 次读取，付款多的账户更多。超过此数字后，每次查找都需要点击。',
  reads: '三十天内的读取次数',
  readCount: (count) => `此浏览器已发出 ${count.toLocaleString('zh-CN')} 次请求`,
  settingsWrong:
    '没有保存。请检查定价页面（https://…）、问题跟踪器（https://…，含 {title} 和 {body}）、邮箱和元数据键（每行一个，键最多六个）以及读取次数（至少 100）。',
  save: '保存设置',
  saved: '已保存。',
};
