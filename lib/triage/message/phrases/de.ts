import { germanAccount } from './de-account';
import { germanCharges } from './de-charges';
import { germanLeaving } from './de-leaving';
import { germanMoney } from './de-money';
import { germanNotSaid } from './de-not-said';
import { germanNotWished } from './de-not-wished';
import { germanPayments } from './de-payments';
import { germanProduct } from './de-product';
import { germanSigns } from './de-signs';
import type { Phrases } from './phrases';

export const german: Phrases = {
  intents: {
    ...germanLeaving,
    ...germanAccount,
    ...germanMoney,
    ...germanCharges,
    ...germanProduct,
    ...germanPayments,
  },
  except: { ...germanNotWished, ...germanNotSaid },
  toCome:
    /\b(?:wird|werde|werden)\b.{0,40}\b(?:noch|weiter\w*|wieder|nochmals?|kunftig)\b.{0,30}\b(?:abgebucht|belastet|berechnet|eingezogen)\b|\b(?:nichts mehr|nicht (?:mehr|weiter|nochmals?)|keine weiteren?)\b.{0,25}\b(?:abgebucht|abbuch\w*|belast\w*|berechn\w*|einzieh\w*)\b/,
  signs: germanSigns,
  yes: /^(?:ja|gerne|genau|ok|okay|einverstanden|bitte (?:so|machen|tun)|passt|in ordnung|klar|stimmt|machen sie das)\b/,
  inert: [
    /\bignorier\w*\b.{0,30}\b(?:vorherig\w*|bisherig\w*|regeln|anweisungen)\b|^\W*(?:system)\s*:|\b(?:assistent|bot|modell|ki|agent)\b.{0,30}\b(?:muss|soll|mussen)\b/,
  ],
  months: [
    /\bjanuar\b|\bjanner\b/,
    /\bfebruar\b/,
    /\bmarz\b/,
    /\bapril\b/,
    /\bmai\b/,
    /\bjuni\b/,
    /\bjuli\b/,
    /\baugust\b/,
    /\bseptember\b/,
    /\boktober\b/,
    /\bnovember\b/,
    /\bdezember\b/,
  ],
};
