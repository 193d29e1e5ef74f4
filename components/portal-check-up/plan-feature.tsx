import {
  PLAN_UPDATES,
  type PortalConfiguration,
  type PortalProduct,
} from '../../lib/billing/portal';
import { changesOfPlan, changesPlan } from '../../lib/billing/portal-abilities';
import { Feature } from './feature';
import styles from './picture.module.css';
import { usePortal } from './portal-context';

interface PlanFeatureProps {
  portal: PortalConfiguration;
  productNames: Record<string, string>;
}

/** Changing a plan: what may be changed, to which plans, and what it costs for the rest of the period. */
export function PlanFeature({ portal, productNames }: PlanFeatureProps) {
  const { words } = usePortal();
  const say = words.portal.picture.plan;
  const name = 'plan';
  const { title } = say;
  if (!portal.features.subscriptionUpdate) {
    return <Feature name={name} title={title} state="off" lines={[say.off]} />;
  }
  if (!changesPlan(portal)) {
    return <Feature name={name} title={title} state="empty" lines={[say.empty]} />;
  }
  const { products, proration, waiting, trial, billingCycle } = portal.details.planChange;
  return (
    <Feature
      name={name}
      title={title}
      state="on"
      lines={[
        say.proration[proration],
        ...new Set(waiting.map((change) => say.waiting[change])),
        say.trial[trial],
        billingCycle === 'now' ? say.newPeriod : null,
        products === null ? say.productsUnread : null,
      ]}
    >
      <PlanParts portal={portal} />
      {products && <Products of={products} names={productNames} />}
    </Feature>
  );
}

function PlanParts({ portal }: { portal: PortalConfiguration }) {
  const { words } = usePortal();
  const say = words.portal.picture;
  return (
    <ul className={styles.parts}>
      {PLAN_UPDATES.map((part) => {
        const on = changesOfPlan(portal, part);
        return (
          <li key={part} data-part={part} data-on={on ? 'on' : 'off'}>
            <span aria-hidden="true">{on ? '✓' : '–'}</span> {say.plan.parts[part]}:{' '}
            {on ? say.on : say.off}
          </li>
        );
      })}
    </ul>
  );
}

function Products({ of, names }: { of: PortalProduct[]; names: Record<string, string> }) {
  const { words } = usePortal();
  const say = words.portal.picture.plan;
  return (
    <>
      <p className={styles.subhead}>{say.products}</p>
      <ul className={styles.products}>
        {of.map(({ productId, priceIds, quantity }) => (
          <li key={productId} data-product={productId}>
            <b>
              <bdi>{names[productId] ?? productId}</bdi>
            </b>{' '}
            <span>
              {[
                say.prices(priceIds.length),
                quantity && say.seats(quantity.minimum, quantity.maximum),
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
