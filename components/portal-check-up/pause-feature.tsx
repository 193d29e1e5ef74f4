import type { PortalConfiguration } from '../../lib/billing/portal';
import { Feature } from './feature';
import { usePortal } from './portal-context';

/** Pausing, and for how long. */
export function PauseFeature({ portal }: { portal: PortalConfiguration }) {
  const { words } = usePortal();
  const say = words.portal.picture.pause;
  const { duration, options } = portal.details.pause;
  const on = portal.features.subscriptionPause;
  const howLong = {
    indefinite: say.indefinite,
    interval_options: options.length > 0 ? say.for(options) : say.unknown,
    unknown: say.unknown,
  };
  return (
    <Feature
      name="pause"
      title={say.title}
      state={on ? 'on' : 'off'}
      lines={[on ? howLong[duration] : say.off]}
    />
  );
}
