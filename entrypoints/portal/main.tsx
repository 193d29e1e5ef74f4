import { RenderGuard } from '../../components/panel/render-guard';
import { PortalPage } from '../../components/portal-check-up/portal-page';
import { mount } from '../../components/theme/mount';
import { followWords } from '../../lib/messaging/follow-words';
import { portalClient } from '../../lib/messaging/portal-client';

mount(followWords, {
  title: ({ portal }) => portal.title,
  content: (words) => (
    <RenderGuard {...words.portal.broken}>
      <PortalPage actions={portalClient} formats={words.formats} words={words} />
    </RenderGuard>
  ),
});
