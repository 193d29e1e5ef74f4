import type { Conversation } from '../../inbox/conversation';
import { foldText, sentencesOf, withoutOrders } from './fold';
import type { Matter } from './matter';
import { ownWords } from './own-words';

/** A subject that answers an earlier one names what that was about. */
const ANSWERS = /^\s*\p{L}{1,4}\s*[::]/u;

/** The folded sentences in which the customer says what this ticket is about. */
export function saidSentences(
  { message, earlierMessage, subject }: Conversation,
  source: Matter['source'],
): string[] {
  const { latest, before } = ownWords(message);
  const earlier = earlierMessage === null ? before : ownWords(earlierMessage).latest;
  const first = earlier === '' && !ANSWERS.test(subject);
  const texts = [
    ...(first || source === 'subject' ? [subject] : []),
    ...(source === 'earlier_message' ? [earlier] : []),
    latest,
  ];
  return texts.flatMap((text) => sentencesOf(withoutOrders(foldText(text))));
}
