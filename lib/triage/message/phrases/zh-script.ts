import { patternOf } from './words-of';

/** Simplified characters and what traditional script writes for them, in pairs or with more than one form. */
const FORMS =
  '几幾 订訂 阅閱 会會 员員 务務 费費 续續 关關 闭閉 账帳賬 帐帳 户戶 号號 请請 帮幫 谢謝 过過 还還 两兩 笔筆 个個 钱錢 么麼 为為 时時 间間 开開 发發 据據 单單 证證 报報 销銷 银銀 换換 绑綁 级級 计計 划劃 买買 购購 继繼 复復 错錯 误誤 点點 选選 动動 试試 结結 终終 约約 问問 题題 说說 没沒 样樣 应應 现現 认認 识識 权權 诈詐 骗騙 盗盜 从從 来來 贵貴 价價 涨漲 减減 优優 码碼 额額 数數 团團 队隊 职職 离離 连連 链鏈連 接接 页頁 载載 网網 软軟 统統 坏壞 溃潰 闪閃 显顯 录錄 进進 处處 尽盡 记記 对對 资資 讯訊 细細 调調 该該 联聯 责責 话話 将將 让讓 给給 种種 导導 传傳 输輸 儿兒 里裡 这這 边邊 书書 与與 业業 丢丟 产產 仅僅 体體 余餘 兴興 内內 册冊 写寫 决決 况況 冻凍 凭憑 则則 刚剛 删刪 别別 办辦 协協 历歷 双雙 变變 后後 吗嗎 听聽 启啟 响響 图圖 块塊 备備 头頭 审審 币幣 带帶 并並 广廣 异異 张張 强強 归歸 当當 态態 总總 愿願 执執 择擇 拟擬 挂掛 损損 断斷 无無 旧舊 机機 条條 标標 检檢 汇匯 测測 满滿 状狀 画畫 确確 积積 称稱 税稅 签簽 简簡 类類 纳納 组組 经經 绝絕 编編 缴繳 节節 获獲 虑慮 补補 规規 览覽 觉覺 讨討 议議 许許 设設 访訪 评評 诉訴 询詢 详詳 诺諾 谁誰 负負 财財 败敗 质質 赔賠 转轉 较較 达達 迁遷 运運 违違 迟遲 适適 递遞 邮郵 释釋 钮鈕 锁鎖 键鍵 长長 难難 项項 须須 预預 领領 频頻 验驗 独獨 烦煩 劳勞 压壓 实實 么麼 跳跳 莫莫 东東 爱愛 卖賣 万萬 随隨 够夠 滥濫 离離 线線 语語 纯純 虚虛 诚誠 么麼 宽寬 门門 写寫 扫掃 创創 仓倉 属屬 极極 楼樓 层層 响響 线線 视視 观觀 着著 拥擁';

/** Words that Taiwan and Hong Kong say differently. */
const VOCABULARY: [string, string][] = [
  ['支持', '支(?:持|援)'],
  ['软件', '软(?:件|体)'],
  ['链接', '(?:链接|连结)'],
  ['到账', '(?:到账|到帐|入账|入帐)'],
  ['登录', '登(?:录|入)'],
  ['信息', '(?:信息|资讯)'],
];

const BOTH = new Map(FORMS.split(' ').map((forms) => [forms.charAt(0), forms]));

/** The source of a pattern in simplified script, so that it reads traditional script as well. */
function inBothScripts(source: string): string {
  let inClass = false;
  return [...VOCABULARY.reduce((text, [one, all]) => text.replaceAll(one, all), source)]
    .map((sign) => {
      if (sign === '[') inClass = true;
      if (sign === ']') inClass = false;
      const forms = BOTH.get(sign);
      if (forms === undefined) return sign;
      return inClass ? forms : `[${forms}]`;
    })
    .join('');
}

/** A pattern of Chinese, written in simplified script and read in both. */
export const zh = patternOf(inBothScripts, '[\\u4e00-\\u9fff]');
