import { CUSTOMER_UPDATES, type PortalConfiguration } from '../../lib/billing/portal';
import { changesDetail, changesDetails } from '../../lib/billing/portal-abilities';
import { Feature } from './feature';
import { usePortal } from './portal-context';

/** Which of their own details customers may change, and which not. */
export function DetailsFeature({ portal }: { portal: PortalConfiguration }) {
  const { words } = usePortal();
  const say = words.portal.picture.details;
  const name = 'details';
  const { title } = say;
  if (!portal.features.customerUpdate) {
    return <Feature name={name} title={title} state="off" lines={[say.off]} />;
  }
  if (!changesDetails(portal)) {
    return <Feature name={name} title={title} state="empty" lines={[say.empty]} />;
  }
  const missing = CUSTOMER_UPDATES.filter((each) => !changesDetail(portal, each));
  return (
    <Feature
      name={name}
      title={title}
      state="on"
      lines={[
        say.on(portal.details.customerUpdates),
        missing.length > 0 ? say.not(missing) : null,
        changesDetail(portal, 'email') && portal.loginPageUrl ? say.email : null,
      ]}
    />
  );
}
