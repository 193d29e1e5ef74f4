import type { Settings } from '../../lib/desk/settings';
import type { AccountAnswer, ConnectAnswer } from '../../lib/messaging/protocol';

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
