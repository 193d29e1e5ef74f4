import type { DraftLanguage } from '../reply/draft-language';
import type { OwnTemplates, TemplateName } from '../reply/own-templates';
import { ask } from './operator-client';
import type { AccountAnswer, ConnectAnswer, KeyCheckAnswer, Settings } from './protocol';

/** What the options page asks of the background. */
export const optionsClient = {
  connect: (key: string): Promise<ConnectAnswer> => ask({ type: 'connect', key }),
  useSample: () => ask({ type: 'use_sample' }),
  account: (): Promise<AccountAnswer> => ask({ type: 'account' }),
  checkKey: (again: boolean): Promise<KeyCheckAnswer> => ask({ type: 'check_key', again }),
  forgetKey: () => ask({ type: 'forget_key' }),
  settings: (): Promise<Settings> => ask({ type: 'settings' }),
  saveSettings: (settings: Settings) => ask({ type: 'save_settings', settings }),
  templates: (): Promise<OwnTemplates> => ask({ type: 'templates' }),
  saveTemplate: (language: DraftLanguage, name: TemplateName, text: string | null) =>
    ask({ type: 'save_template', language, name, text }),
};
