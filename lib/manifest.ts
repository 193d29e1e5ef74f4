import type { UserManifest } from 'wxt';
import { INBOXES } from './inbox/inboxes';

/** What every extension page may load: itself, and Stripe over fetch. Nothing else, no inline code. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  'connect-src https://api.stripe.com',
  "frame-ancestors 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** The Firefox add-on id; it never changes, or users lose their settings. */
const GECKO_ID = 'billside@billside.app';

/** The key that inserts the reply, by this name. */
export const INSERT_REPLY_COMMAND = 'insert-reply';

const INSERT_REPLY = {
  [INSERT_REPLY_COMMAND]: {
    suggested_key: { default: 'Alt+Shift+R' },
    description: '__MSG_insertReply__',
  },
};

/**
 * The manifest, as far as WXT does not derive it from the entrypoints.
 *
 * @param browser the build's target, `chrome` or `firefox`
 */
export function manifest(browser: string): UserManifest {
  const common: UserManifest = {
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting'],
    host_permissions: ['https://api.stripe.com/*'],
    optional_host_permissions: INBOXES.flatMap(({ sites }) => [...sites]),
    content_security_policy: { extension_pages: PAGE_POLICY },
    action: { default_title: '__MSG_openPanel__' },
  };
  return browser === 'firefox' ? { ...common, ...firefoxOnly() } : { ...common, ...chromeOnly() };
}

function chromeOnly(): UserManifest {
  return {
    minimum_chrome_version: '148',
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+B' } }, ...INSERT_REPLY },
  };
}

function firefoxOnly(): UserManifest {
  return {
    browser_specific_settings: {
      gecko: {
        id: GECKO_ID,
        strict_min_version: '140.0',
        data_collection_permissions: {
          required: ['personallyIdentifyingInfo', 'financialAndPaymentInfo', 'authenticationInfo'],
        },
      },
    },
    commands: {
      _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+B' } },
      ...INSERT_REPLY,
    },
  };
}
