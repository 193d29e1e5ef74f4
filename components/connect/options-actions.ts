import type { Mode } from '../../lib/billing/reading';
import type { Settings } from '../../lib/desk/settings';
import type { AccountAnswer, ConnectAnswer, KeyCheckAnswer } from '../../lib/messaging/protocol';
import type { ConnectWords } from '../../lib/words/en/connect';
import type { KeyCheckWords } from '../../lib/words/en/key-check';
import type { PanelWords } from '../../lib/words/en/panel';
import type { Formats } from '../../lib/words/formats';
import type { InboxActions } from '../inboxes/inbox-actions';

/** What the Connect page asks of the background. */
export interface OptionsActions extends Pick<InboxActions, 'grantedSites' | 'onSitesChanged'> {
  connect(key: string): Promise<ConnectAnswer>;
  startSample(): Promise<unknown>;
  account(): Promise<AccountAnswer>;
  checkKey(again: boolean): Promise<KeyCheckAnswer>;
  forgetKey(): Promise<unknown>;
  settings(): Promise<Settings>;
  saveSettings(settings: Settings): Promise<unknown>;
  openSample(): void;
}

/** What each part of the Connect page is given. */
export interface ConnectPageProps {
  actions: OptionsActions;
  words: { connect: ConnectWords; keyCheck: KeyCheckWords; screens: PanelWords['screens'] };
  formats: Formats;
  /** Stripe's pages for a new key, with the permissions chosen. */
  keyPages: Record<Mode, { readOnly: string; readAndAct: string }>;
}
