import { spanishExceptions } from './es-exceptions';
import { exceptionsOf } from './es-pt-patterns';
import type { Phrases } from './phrases';
import { portugueseCharges } from './pt-charges';
import { portugueseExceptions } from './pt-exceptions';
import { portugueseMoney } from './pt-money';
import { portugueseProduct } from './pt-product';
import { portugueseSigns } from './pt-signs';
import { portugueseWishes } from './pt-wishes';

export const portuguese: Phrases = {
  intents: {
    ...portugueseWishes,
    ...portugueseCharges,
    ...portugueseMoney,
    ...portugueseProduct,
  },
  except: exceptionsOf(portugueseExceptions, spanishExceptions),
  toCome:
    /\b(?:vou|vai|vao|vamos|serei|sera|seremos)\b.{0,25}\b(?:cobr\w*|debit\w*|fatur\w*)\b|\bnao (?:me |nos )?(?:cobr\w*|debit\w*)\b/,
  signs: portugueseSigns,
  yes: /^(?:sim|ok|okay|claro|pode|podem|pode ser|de acordo|certo|isso|perfeito|por favor|com certeza)\b/,
  inert: [
    /\bvoce e (?:agora |um |uma ){1,2}(?:bot|robo|assistente|ia|modelo|agente)\b/,
    /\bignor\w*\b.{0,30}\b(?:anteriores|previas|regras|instrucoes)\b|^\W*(?:sistema|system)\s*:|\b(?:assistente|bot|modelo|ia|agente)\b.{0,30}\b(?:deve|tem que|devera)\b/,
  ],
  months: [
    /\bjaneiro\b/,
    /\bfevereiro\b/,
    /\bmarco\b/,
    /\babril\b/,
    /\bmaio\b/,
    /\bjunho\b/,
    /\bjulho\b/,
    /\bagosto\b/,
    /\bsetembro\b/,
    /\boutubro\b/,
    /\bnovembro\b/,
    /\bdezembro\b/,
  ],
};
