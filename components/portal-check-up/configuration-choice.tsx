import { useId } from 'react';
import type { PortalConfiguration } from '../../lib/billing/portal';
import { usePortal } from './portal-context';
import styles from './portal-page.module.css';

interface ConfigurationChoiceProps {
  configurations: PortalConfiguration[];
  shown: PortalConfiguration;
  choose: (id: string) => void;
}

/** Which of several active configurations is looked at; the default is marked. */
export function ConfigurationChoice({ configurations, shown, choose }: ConfigurationChoiceProps) {
  const { words } = usePortal();
  const say = words.portal.configuration;
  const id = useId();
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{say.label}</label>
      <select
        id={id}
        value={shown.id}
        onChange={(event) => choose(event.target.value)}
        aria-describedby={`${id}-hint`}
      >
        {configurations.map((each) => (
          <option key={each.id} value={each.id}>
            {nameOf(each)}
          </option>
        ))}
      </select>
      <p id={`${id}-hint`} className={styles.hint}>
        {say.hint}
      </p>
    </div>
  );

  function nameOf({ name, isDefault, id: own }: PortalConfiguration): string {
    if (!isDefault) return name ? `${name}: ${own}` : own;
    return name ? say.default(name) : say.unnamedDefault;
  }
}
