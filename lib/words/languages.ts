import type { HandoffLanguage } from '../handoff/handoff-words';
import type { DecisionWords } from './case-sentences';
import { english } from './en/case-language';
import { type ConnectWords, connectWords } from './en/connect';
import { decisionWords } from './en/decision';
import { type InboxesWords, inboxesWords } from './en/inboxes';
import { type KeyCheckWords, keyCheckWords } from './en/key-check';
import { type OptionsWords, optionsWords } from './en/options';
import { type PanelWords, panelWords } from './en/panel';
import { type PortalCheckUpWords, portalCheckUpWords } from './en/portal-check-up';
import { type SampleInboxWords, sampleInboxWords } from './en/sample-inbox';
import { type StatusWords, statusWords } from './en/status';
import { type TemplateEditorWords, templateEditorWords } from './en/template-editor';
import { createFormats, type Formats } from './formats';
import {
  formatLocale,
  type LanguageChoice,
  type OperatorLanguage,
  operatorLanguage,
} from './operator-language';
import { chinese } from './zh-CN/case-language';
import { connectWords as chineseConnect } from './zh-CN/connect';
import { decisionWords as chineseDecision } from './zh-CN/decision';
import { inboxesWords as chineseInboxes } from './zh-CN/inboxes';
import { keyCheckWords as chineseKeyCheck } from './zh-CN/key-check';
import { optionsWords as chineseOptions } from './zh-CN/options';
import { panelWords as chinesePanel } from './zh-CN/panel';
import { portalCheckUpWords as chinesePortal } from './zh-CN/portal-check-up';
import { sampleInboxWords as chineseSampleInbox } from './zh-CN/sample-inbox';
import { statusWords as chineseStatus } from './zh-CN/status';
import { templateEditorWords as chineseTemplateEditor } from './zh-CN/template-editor';

/** What a language says whatever the case, and how it makes its sentences about one. */
interface Language {
  panel: PanelWords;
  connect: ConnectWords;
  inboxes: InboxesWords;
  keyCheck: KeyCheckWords;
  portal: PortalCheckUpWords;
  sampleInbox: SampleInboxWords;
  status: StatusWords;
  options: OptionsWords;
  templateEditor: TemplateEditorWords;
  decision(formats: Formats): DecisionWords;
  handoff(formats: Formats): HandoffLanguage;
}

const LANGUAGES: Record<OperatorLanguage, Language> = {
  en: {
    panel: panelWords,
    connect: connectWords,
    inboxes: inboxesWords,
    keyCheck: keyCheckWords,
    portal: portalCheckUpWords,
    sampleInbox: sampleInboxWords,
    status: statusWords,
    options: optionsWords,
    templateEditor: templateEditorWords,
    decision: decisionWords,
    handoff: english,
  },
  'zh-CN': {
    panel: chinesePanel,
    connect: chineseConnect,
    inboxes: chineseInboxes,
    keyCheck: chineseKeyCheck,
    portal: chinesePortal,
    sampleInbox: chineseSampleInbox,
    status: chineseStatus,
    options: chineseOptions,
    templateEditor: chineseTemplateEditor,
    decision: chineseDecision,
    handoff: chinese,
  },
};

/** All that is said to the operator, in one language. */
export interface OperatorWords extends Omit<Language, 'decision' | 'handoff'> {
  language: OperatorLanguage;
  formats: Formats;
  decision: DecisionWords;
  handoff: HandoffLanguage;
}

/**
 * The words of the language to speak, with amounts and dates as its readers write them.
 *
 * @param uiLanguage BCP 47 of the browser's own interface
 * @param timeZone IANA name
 */
export function operatorWords(
  choice: LanguageChoice,
  uiLanguage: string,
  timeZone: string,
): OperatorWords {
  const language = operatorLanguage(choice, uiLanguage);
  const formats = createFormats(formatLocale(language, uiLanguage), timeZone);
  const { decision, handoff, ...words } = LANGUAGES[language];
  return {
    ...words,
    language,
    formats,
    decision: decision(formats),
    handoff: handoff(formats),
  };
}
