import type { PortalConfiguration } from '../../lib/billing/portal';
import { CancelFeature } from './cancel-feature';
import { DetailsFeature } from './details-feature';
import { Feature } from './feature';
import { LegalFeature } from './legal-feature';
import { LoginFeature } from './login-feature';
import { PauseFeature } from './pause-feature';
import styles from './picture.module.css';
import { PlanFeature } from './plan-feature';
import { usePortal } from './portal-context';
import { WebLink } from './web-link';

interface PictureProps {
  portal: PortalConfiguration | null;
  productNames: Record<string, string>;
}

/** The portal as a customer meets it: a list of what they can do, each on or off in words. */
export function Picture({ portal, productNames }: PictureProps) {
  const { words } = usePortal();
  const say = words.portal.picture;
  if (!portal) return <p className={styles.none}>{say.none}</p>;
  const { features, details, business } = portal;
  return (
    <>
      {business.headline && (
        <p className={styles.headline}>
          {say.headline}: <q>{business.headline}</q>
        </p>
      )}
      <ul className={styles.picture} data-configuration={portal.id}>
        <LoginFeature url={portal.loginPageUrl} />
        <Feature
          name="card"
          title={say.card.title}
          state={onOrOff(features.paymentMethodUpdate)}
          lines={
            features.paymentMethodUpdate
              ? [
                  say.card.on,
                  details.paymentMethodConfigurationId &&
                    say.card.limited(details.paymentMethodConfigurationId),
                ]
              : [say.card.off]
          }
        />
        <Feature
          name="invoices"
          title={say.invoices.title}
          state={onOrOff(features.invoiceHistory)}
          lines={[features.invoiceHistory ? say.invoices.on : say.invoices.off]}
        />
        <DetailsFeature portal={portal} />
        <CancelFeature portal={portal} />
        <PauseFeature portal={portal} />
        <PlanFeature portal={portal} productNames={productNames} />
        <LegalFeature portal={portal} />
        <Feature
          name="back"
          title={say.back.title}
          state={onOrOff(portal.returnUrl !== null)}
          lines={portal.returnUrl ? [] : [say.back.off]}
        >
          {portal.returnUrl && (
            <p>
              <WebLink url={portal.returnUrl}>{portal.returnUrl}</WebLink>
            </p>
          )}
        </Feature>
      </ul>
    </>
  );
}

function onOrOff(on: boolean): 'on' | 'off' {
  return on ? 'on' : 'off';
}
