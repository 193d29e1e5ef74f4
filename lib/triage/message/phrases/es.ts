import { spanishCharges } from './es-charges';
import { spanishExceptions } from './es-exceptions';
import { spanishMoney } from './es-money';
import { spanishProduct } from './es-product';
import { exceptionsOf } from './es-pt-patterns';
import { spanishSigns } from './es-signs';
import { spanishWishes } from './es-wishes';
import type { Phrases } from './phrases';
import { portugueseExceptions } from './pt-exceptions';

export const spanish: Phrases = {
  intents: { ...spanishWishes, ...spanishCharges, ...spanishMoney, ...spanishProduct },
  except: exceptionsOf(spanishExceptions, portugueseExceptions),
  toCome:
    /\b(?:me|nos) (?:van|va|vais|vas) a (?:volver a )?(?:cobrar|cargar|facturar)\b|\b(?:cobrar|cargar|facturar)(?:a|an|eis)n?\b|\bno (?:me|nos) (?:cobr\w*|carg\w*)\b|\bsorpresas\b/,
  signs: spanishSigns,
  yes: /^(?:si|vale|de acuerdo|claro|adelante|ok|okay|perfecto|correcto|hazlo|hagalo|por favor)\b/,
  inert: [
    /\beres (?:ahora |un |una ){1,2}(?:bot|robot|asistente|ia|modelo|agente)\b/,
    /\bignora\w*\b.{0,30}\b(?:anteriores|previas|reglas|instrucciones)\b|^\W*(?:sistema|system)\s*:|\b(?:asistente|bot|modelo|ia|agente)\b.{0,30}\b(?:debe|tiene que|debera)\b/,
  ],
  months: [
    /\benero\b/,
    /\bfebrero\b/,
    /\bmarzo\b/,
    /\babril\b/,
    /\bmayo\b/,
    /\bjunio\b/,
    /\bjulio\b/,
    /\bagosto\b/,
    /\bse(?:p)?tiembre\b/,
    /\boctubre\b/,
    /\bnoviembre\b/,
    /\bdiciembre\b/,
  ],
};
