import { describe, expect, it } from 'vitest';
import { readMessage } from '../../../lib/triage/message/read-message';
import { aConversation } from '../../build/model';

const intentOf = (language: string, message: string) =>
  readMessage(aConversation({ language, message, subject: '' })).intent;

describe('a charge that is feared is no charge that was made', () => {
  it.each([
    ['en', 'I cancelled yesterday, will I be charged again?'],
    ['en', 'I cancelled on Saturday but it still says active. Did that go through?'],
    ['de', 'Ich habe letzte Woche gekündigt. Wird mir noch etwas abgebucht?'],
    ['fr', 'J’ai résilié lundi, serai-je encore débité ?'],
    ['es', 'Cancelé el sábado pero sigue activo. ¿Me van a cobrar?'],
    ['pt', 'Cancelei ontem, vou ser cobrado de novo?'],
    ['ja', '先週解約しましたが、今後請求されますか？'],
    ['zh', '我上周已经取消了，之后还会不会扣款？'],
  ])('%s: %s', (language, message) => {
    expect(intentOf(language, message)).toBe('cancel');
  });

  it.each([
    ['en', 'I cancelled last month and you charged me again on the 3rd.'],
    ['de', 'Ich habe im Juni gekündigt und trotzdem wurde wieder abgebucht.'],
    ['es', 'Cancelé en mayo y me han vuelto a cobrar.'],
  ])('%s, made: %s', (language, message) => {
    expect(intentOf(language, message)).toBe('charged_after_cancel');
  });
});

describe('what was done before is no wish now', () => {
  it.each([
    ['es', 'Cancelé mi suscripción hace dos meses y ahora quiero volver a contratar el plan.'],
    ['en', 'I cancelled in May and would like to come back to the Pro plan.'],
  ])('%s comes back: %s', (language, message) => {
    expect(intentOf(language, message)).toBe('restart');
  });

  it('finishing a purchase is no ending of it', () => {
    const message = 'Não consegui terminar a compra, o link expirou. Ainda quero assinar.';
    expect(intentOf('pt', message)).toBe('finish_checkout');
  });
});
