import { RenderGuard } from '../../components/panel/render-guard';
import { PortalPage } from '../../components/portal-check-up/portal-page';
import { mount } from '../../components/theme/mount';
import { portalClient } from '../../lib/messaging/portal-client';
import { panelWords } from '../../lib/words/en/panel';
import { portalCheckUpWords } from '../../lib/words/en/portal-check-up';
import { createFormats } from '../../lib/words/formats';

const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();

mount(
  <RenderGuard {...portalCheckUpWords.broken}>
    <PortalPage
      actions={portalClient}
      formats={createFormats(locale, timeZone)}
      words={{ portal: portalCheckUpWords, panel: panelWords }}
    />
  </RenderGuard>,
);
