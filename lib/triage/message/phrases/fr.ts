import { frenchAccount } from './fr-account';
import { frenchCharges } from './fr-charges';
import { frenchLeaving } from './fr-leaving';
import { frenchMoney } from './fr-money';
import { frenchNotSaid } from './fr-not-said';
import { frenchNotWished } from './fr-not-wished';
import { frenchPayments } from './fr-payments';
import { frenchProduct } from './fr-product';
import { frenchSigns } from './fr-signs';
import type { Phrases } from './phrases';

export const french: Phrases = {
  intents: {
    ...frenchLeaving,
    ...frenchAccount,
    ...frenchMoney,
    ...frenchCharges,
    ...frenchProduct,
    ...frenchPayments,
  },
  except: { ...frenchNotWished, ...frenchNotSaid },
  toCome:
    /\b(?:sera[is]?|serons|vais|va|allez|allons)\b.{0,30}\b(?:debit\w*|prelev\w*|factur\w*)\b|\bne (?:plus|pas)\b.{0,20}\b(?:debit\w*|prelev\w*|factur\w*)\b/,
  signs: frenchSigns,
  yes: /^(?:oui|d'accord|ok|okay|bien sur|parfait|allez-y|c'est (?:bon|ca)|entendu|tout a fait|exactement)\b/,
  inert: [
    /\bignor\w*\b.{0,30}\b(?:precedent\w*|regles|instructions|consignes)\b|^\W*(?:systeme|system)\s*:|\b(?:assistant|bot|modele|ia|agent)\b.{0,30}\b(?:doit|devra|devez)\b/,
  ],
  months: [
    /\bjanvier\b/,
    /\bfevrier\b/,
    /\bmars\b/,
    /\bavril\b/,
    /\bmai\b/,
    /\bjuin\b/,
    /\bjuillet\b/,
    /\baout\b/,
    /\bseptembre\b/,
    /\boctobre\b/,
    /\bnovembre\b/,
    /\bdecembre\b/,
  ],
};
