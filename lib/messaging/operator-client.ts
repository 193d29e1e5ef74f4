import { sendToBackground } from '../platform/messages';
import type { OperatorAnswers, OperatorMessage } from './protocol';

type Answer<Type> = Type extends keyof OperatorAnswers ? OperatorAnswers[Type] : unknown;

/** Asks the background; it is started again by the browser where it had been stopped. */
export async function ask<Message extends OperatorMessage>(
  message: Message,
): Promise<Answer<Message['type']>> {
  return (await sendToBackground(message)) as Answer<Message['type']>;
}
