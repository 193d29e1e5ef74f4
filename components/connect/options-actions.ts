import type { Settings } from '../../lib/desk/settings';
import type { AccountAnswer, ConnectAnswer } from '../../lib/messaging/protocol';
import type { ConnectWords } from '../../lib/words/en/connect';
import type { PanelWords } from '../../lib/words/en/panel';

/** What the Connect page asks of the background. */
export interface OptionsActions {
  connect(key: string): Promise<ConnectAnswer>;
  startSample(): Promise<unknown>;
  account(): Promise<AccountAnswer>;
  forgetKey(): Promise<unknown>;
  settings(): Promise<Settings>;
  saveSettings(settings: Settings): Promise<unknown>;
  openSample(): void;
}

/** What each part of the Connect page is given. */
export interface ConnectPageProps {
  actions: OptionsActions;
  words: { connect: ConnectWords; screens: PanelWords['screens'] };
}
