import { describe, expect, it } from 'vitest';
import { readMessage } from '../../../lib/triage/message/read-message';
import { aConversation } from '../../build/model';

/** Who asks whether or why a plan ended has not ended it, and does not ask to. */
const ASKED = [
  ['en', 'was my account cancelled?'],
  ['en', 'Why was my plan cancelled?'],
  ['en', 'When was my subscription cancelled?'],
  ['en', 'Has my subscription been cancelled?'],
  ['en', 'Why have you cancelled my plan?'],
  ['en', 'Who cancelled my plan?'],
  ['en', 'Can you tell me why my account was closed?'],
  ['pt', 'Por que meu plano foi cancelado?'],
  ['pt', 'Porque a minha conta foi encerrada?'],
  ['de', 'Wurde gekündigt?'],
  ['de', 'Warum wurde mein Abo gekündigt?'],
  ['es', '¿Mi cuenta fue cancelada?'],
  ['es', 'Por qué mi plan está cancelado'],
  ['fr', 'Pourquoi mon abonnement a été résilié ?'],
  ['fr', 'Mon compte a-t-il été résilié ?'],
  ['fr', 'Est-ce que mon abonnement a pris fin ?'],
] as const;

/** Who tells of it says so still. */
const TOLD = [
  ['en', 'I have cancelled my plan, has my plan been cancelled?'],
  ['en', 'My subscription was cancelled last month.'],
  ['pt', 'Minha assinatura foi cancelada no mês passado.'],
  ['es', 'Mi cuenta fue cancelada el mes pasado.'],
  ['fr', 'Mon abonnement a été résilié le mois dernier.'],
] as const;

describe.each(ASKED)('%s: %s', (language, message) => {
  it.each([language, null])('is no wish to cancel, the language being %s', (guessed) => {
    const matter = readMessage(aConversation({ subject: '', message, language: guessed }));
    expect(matter.intents).not.toContain('cancel');
    expect(matter.signs).not.toContain('cancelled');
  });
});

describe.each(TOLD)('%s: %s', (language, message) => {
  it.each([language, null])('tells that it ended, the language being %s', (guessed) => {
    const matter = readMessage(aConversation({ subject: '', message, language: guessed }));
    expect(matter.signs).toContain('cancelled');
  });
});
