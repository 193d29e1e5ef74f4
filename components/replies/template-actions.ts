import type { UnixSeconds } from '../../lib/billing/amounts';
import type { DraftLanguage } from '../../lib/reply/draft-language';
import type { OwnTemplates, TemplateName } from '../../lib/reply/own-templates';
import type { Bucket } from '../../lib/triage/bucket';
import type { TemplateEditorWords } from '../../lib/words/en/template-editor';

/** What the editor of templates asks of the background. */
export interface TemplateActions {
  templates(): Promise<OwnTemplates>;
  /** Null goes back to the built-in one. The answer is all of them, as they are then. */
  saveTemplate(
    language: DraftLanguage,
    name: TemplateName,
    text: string | null,
  ): Promise<OwnTemplates>;
}

export type RepliesWords = TemplateEditorWords & { bucket(bucket: Bucket): string };

/** One template: of which language, for what. */
export interface TemplateKey {
  language: DraftLanguage;
  name: TemplateName;
}

export interface RepliesPageProps {
  actions: TemplateActions;
  words: RepliesWords;
  /** From which the example's dates are counted. */
  now: UnixSeconds;
}
