import { openOptions } from '../platform/pages';
import { ask } from './operator-client';

/** What the portal check-up asks of the background. */
export const portalClient = {
  checkUp: () => ask({ type: 'check_up_portal' }),
  unlock: () => ask({ type: 'unlock' }),
  forgetKey: () => ask({ type: 'forget_key' }),
  startSample: () => ask({ type: 'use_sample' }),
  copy: (text: string) => navigator.clipboard.writeText(text),
  openOptions,
};
