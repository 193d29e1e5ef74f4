import type { PortalConfiguration } from '../../lib/billing/portal';
import { Feature } from './feature';
import { usePortal } from './portal-context';
import { WebLink } from './web-link';

/** The links to what customers agreed to. */
export function LegalFeature({ portal }: { portal: PortalConfiguration }) {
  const { words } = usePortal();
  const say = words.portal.picture.legal;
  const links: [string, string | null][] = [
    [say.terms, portal.business.termsUrl],
    [say.privacy, portal.business.privacyUrl],
  ];
  const missing = links.filter(([, url]) => url === null).map(([title]) => title);
  return (
    <Feature
      name="legal"
      title={say.title}
      state={missing.length < links.length ? 'on' : 'off'}
      lines={missing.map((what) => say.missing(what))}
    >
      {links.map(
        ([title, url]) =>
          url && (
            <p key={title}>
              <WebLink url={url}>{title}</WebLink>
            </p>
          ),
      )}
    </Feature>
  );
}
