import { useEffect, useId, useState } from 'react';
import { type Settings, settingsSchema } from '../../lib/desk/settings';
import type { ConnectWords } from '../../lib/words/en/connect';
import { Button } from '../parts/button';
import styles from './connect-page.module.css';
import type { OptionsActions } from './options-actions';

/** The few things that can be set; saved on a click, and checked before. */
export function SettingsForm({ actions, words }: { actions: OptionsActions; words: ConnectWords }) {
  const id = useId();
  const [settings, setSettings] = useState<Settings | null>(null);
  const [addresses, setAddresses] = useState('');
  const [message, setMessage] = useState<{ wrong: boolean; text: string }>();

  useEffect(() => {
    actions.settings().then((stored) => {
      setSettings(stored);
      setAddresses(stored.ownAddresses.join('\n'));
    });
  }, [actions]);
  if (!settings) return null;

  const save = async () => {
    const restartUrl = settings.restartUrl?.trim() || null;
    const ownAddresses = addresses.split(/[\s,;]+/).filter((each) => each !== '');
    const checked = settingsSchema.safeParse({ ...settings, restartUrl, ownAddresses });
    if (!checked.success) return setMessage({ wrong: true, text: words.settingsWrong });
    try {
      await actions.saveSettings(checked.data);
      setMessage({ wrong: false, text: words.saved });
    } catch {
      setMessage({ wrong: true, text: words.noAnswer });
    }
  };

  return (
    <form
      className={styles.card}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2>{words.settings}</h2>
      <label className={styles.field} htmlFor={`${id}-url`}>
        {words.restartUrl}
      </label>
      <input
        id={`${id}-url`}
        className={styles.input}
        type="text"
        inputMode="url"
        value={settings.restartUrl ?? ''}
        onChange={(event) => setSettings({ ...settings, restartUrl: event.target.value })}
        aria-describedby={`${id}-url-hint`}
      />
      <p id={`${id}-url-hint`} className={styles.hint}>
        {words.restartUrlHint}
      </p>
      <label className={styles.field} htmlFor={`${id}-own`}>
        {words.ownAddresses}
      </label>
      <textarea
        id={`${id}-own`}
        className={styles.input}
        rows={2}
        value={addresses}
        onChange={(event) => setAddresses(event.target.value)}
        aria-describedby={`${id}-own-hint`}
      />
      <p id={`${id}-own-hint`} className={styles.hint}>
        {words.ownAddressesHint}
      </p>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={settings.lookUpAsIRead}
          onChange={(event) => setSettings({ ...settings, lookUpAsIRead: event.target.checked })}
          aria-describedby={`${id}-read-hint`}
        />
        {words.lookUpAsIRead}
      </label>
      <p id={`${id}-read-hint`} className={styles.hint}>
        {words.lookUpAsIReadHint}
      </p>
      <p role="status" className={message?.wrong ? styles.wrong : styles.done}>
        {message?.text}
      </p>
      <Button type="submit">{words.save}</Button>
    </form>
  );
}
