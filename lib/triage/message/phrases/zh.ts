import type { Phrases } from './phrases';
import { chineseInformation, chineseNoInformation } from './zh-information';
import { chineseMoney, chineseNoMoney } from './zh-money';
import { zh } from './zh-script';
import { chineseSigns, chineseToCome } from './zh-signs';
import { chineseNoWishes, chineseWishes } from './zh-wishes';

export const chinese: Phrases = {
  intents: { ...chineseWishes, ...chineseMoney, ...chineseInformation },
  except: { ...chineseNoWishes, ...chineseNoMoney, ...chineseNoInformation },
  toCome: chineseToCome,
  signs: chineseSigns,
  yes: zh`^(?:是|是的|好|好的|可以|行|嗯|对|没问题|请继续|同意|确认|麻烦了)`,
  inert: [
    zh`(?:忽略|无视)[^。]{0,10}(?:之前|以上|规则|指令|提示)|^\W*系统(?:指令|提示|消息|命令)?\s?[::]|(?:助手|机器人|机器|模型|ai)[^。]{0,8}(?:必须|应该|需要|务必)|(?:状态|分类)设(?:为|置)|标记为(?:已)?(?:验证|批准|解决|退款)`,
  ],
  months: [
    /(?<!\d)0?1\s?月|(?<!十)一月/,
    /(?<!\d)0?2\s?月|(?<!十)二月/,
    /(?<!\d)0?3\s?月|三月/,
    /(?<!\d)0?4\s?月|四月/,
    /(?<!\d)0?5\s?月|五月/,
    /(?<!\d)0?6\s?月|六月/,
    /(?<!\d)0?7\s?月|七月/,
    /(?<!\d)0?8\s?月|八月/,
    /(?<!\d)0?9\s?月|九月/,
    /10\s?月|十月/,
    /11\s?月|十一月/,
    /12\s?月|十二月/,
  ],
};
