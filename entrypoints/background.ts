import { defineBackground } from 'wxt/utils/define-background';
import { startDesk } from '../lib/desk/start-desk';
import { openPanelFromToolbar, openWelcomeOnInstall } from '../lib/platform';

export default defineBackground({
  type: 'module',
  main() {
    openPanelFromToolbar();
    openWelcomeOnInstall();
    startDesk();
  },
});
