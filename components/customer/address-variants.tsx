import { addressVariants } from '../../lib/identify/address-variants';
import { usePanel } from '../panel/panel-context';
import { Button } from '../parts/button';
import styles from './customer-block.module.css';

/** Other spellings of the sender's address: suggestions, looked up only on a click. */
export function AddressVariants({ email }: { email: string }) {
  const { words, actions } = usePanel();
  const say = words.panel.screens.not_found;
  const variants = addressVariants(email);
  if (variants.length === 0) return null;
  return (
    <div>
      <h3 className={styles.subhead}>{say.variants}</h3>
      <p className={styles.note}>{say.variantsHint}</p>
      <div className={styles.chips}>
        {variants.map((each) => (
          <Button key={each} data-variant={each} onClick={() => actions.search(each, 'typed')}>
            <bdi>{each}</bdi>
          </Button>
        ))}
      </div>
    </div>
  );
}
