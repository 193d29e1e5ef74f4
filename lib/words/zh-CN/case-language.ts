import type { HandoffLanguage } from '../../handoff/handoff-words';
import type { Formats } from '../formats';
import { decisionWords } from './decision';
import { handoffWords } from './handoff';

/** Chinese for a worked case: its sentences, and the handoff's headings and lines. */
export function chinese(formats: Formats): HandoffLanguage {
  return { words: handoffWords, sentences: decisionWords(formats), formats };
}
