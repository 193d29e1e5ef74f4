import type { PortalConfiguration } from '../../lib/billing/portal';
import { Feature } from './feature';
import { usePortal } from './portal-context';

/** Canceling: when it takes effect, what happens with the unused time, what is asked. */
export function CancelFeature({ portal }: { portal: PortalConfiguration }) {
  const { words } = usePortal();
  const say = words.portal.picture.cancel;
  const { cancelMode: mode, details } = portal;
  if (!portal.features.subscriptionCancel) {
    return <Feature name="cancel" title={say.title} state="off" lines={[say.off]} />;
  }
  const { proration, asksReason, reasons, ownReasons } = details.cancel;
  const answers = reasons.length + ownReasons > 0 ? say.asks(reasons, ownReasons) : say.asksFreely;
  return (
    <Feature
      name="cancel"
      title={say.title}
      state="on"
      lines={[
        say.when[mode ?? 'unknown'],
        // At the period's end nothing is unused.
        mode === 'at_period_end' ? null : say.proration[proration],
        asksReason ? answers : say.doesNotAsk,
      ]}
    />
  );
}
