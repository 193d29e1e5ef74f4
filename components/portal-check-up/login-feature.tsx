import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { Feature } from './feature';
import styles from './picture.module.css';
import { usePortal } from './portal-context';
import { WebLink } from './web-link';

/** The durable way into the portal. */
export function LoginFeature({ url }: { url: string | null }) {
  const { words, copy } = usePortal();
  const say = words.portal.picture.login;
  if (url === null) {
    return <Feature name="login" title={say.title} state="off" lines={[say.off]} />;
  }
  return (
    <Feature name="login" title={say.title} state="on" lines={[say.on]}>
      <p className={styles.link}>
        <WebLink url={url}>{url}</WebLink>
        <Button tone="icon" aria-label={say.copy} title={say.copy} onClick={() => void copy(url)}>
          <Icon name="copy" />
        </Button>
      </p>
    </Feature>
  );
}
