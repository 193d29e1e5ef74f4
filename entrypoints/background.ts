import { defineBackground } from 'wxt/utils/define-background';
import { startDesk } from '../lib/desk/start-desk';
import { openWelcomeOnInstall } from '../lib/platform/pages';
import { openPanelFromToolbar } from '../lib/platform/panel';

export default defineBackground({
  type: 'module',
  main() {
    openPanelFromToolbar();
    openWelcomeOnInstall();
    startDesk();
  },
});
