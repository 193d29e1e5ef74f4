import { useEffect, useId, useState } from 'react';
import { type Settings, settingsSchema } from '../../lib/desk/settings';
import { TRACKER_TEMPLATES } from '../../lib/handoff/backlog-issue';
import type { ConnectWords } from '../../lib/words/en/connect';
import { Button } from '../parts/button';
import styles from './connect-page.module.css';
import { Field } from './field';
import { LanguageField } from './language-field';
import { ListField, listOf } from './list-field';
import type { OptionsActions } from './options-actions';
import { UrlField } from './url-field';

/** The few things that can be set; saved on a click, and checked before. */
export function SettingsForm({ actions, words }: { actions: OptionsActions; words: ConnectWords }) {
  const id = useId();
  const [settings, setSettings] = useState<Settings | null>(null);
  const [addresses, setAddresses] = useState('');
  const [keys, setKeys] = useState('');
  const [message, setMessage] = useState<'settingsWrong' | 'saved' | 'noAnswer'>();

  useEffect(() => {
    actions.settings().then((stored) => {
      setSettings(stored);
      setAddresses(stored.ownAddresses.join('\n'));
      setKeys(stored.metadataKeys.join('\n'));
    });
  }, [actions]);
  if (!settings) return null;

  const save = async () => {
    const restartUrl = settings.restartUrl?.trim() || null;
    const trackerUrl = settings.trackerUrl?.trim() || null;
    const lists = { ownAddresses: listOf(addresses), metadataKeys: listOf(keys) };
    const asked = { ...settings, restartUrl, trackerUrl, ...lists };
    const checked = settingsSchema.safeParse(asked);
    if (!checked.success) return setMessage('settingsWrong');
    try {
      await actions.saveSettings(checked.data);
      setMessage('saved');
    } catch {
      setMessage('noAnswer');
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
      <LanguageField
        words={words}
        value={settings.language}
        change={(language) => setSettings({ ...settings, language })}
      />
      <UrlField
        label={words.restartUrl}
        hint={words.restartUrlHint}
        value={settings.restartUrl}
        change={(restartUrl) => setSettings({ ...settings, restartUrl })}
      />
      <UrlField
        label={words.trackerUrl}
        hint={words.trackerUrlHint(TRACKER_TEMPLATES)}
        value={settings.trackerUrl}
        change={(trackerUrl) => setSettings({ ...settings, trackerUrl })}
      />
      <ListField
        label={words.ownAddresses}
        hint={words.ownAddressesHint}
        value={addresses}
        change={setAddresses}
      />
      <ListField
        label={words.metadataKeys}
        hint={words.metadataKeysHint}
        value={keys}
        change={setKeys}
      />
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
      <Field label={words.readsPerMonth} hint={words.readsPerMonthHint}>
        {(control) => (
          <input
            {...control}
            type="number"
            min={100}
            step={100}
            value={Number.isNaN(settings.readsPerMonth) ? '' : settings.readsPerMonth}
            onChange={(event) =>
              setSettings({ ...settings, readsPerMonth: event.target.valueAsNumber })
            }
          />
        )}
      </Field>
      <p role="status" className={message && message !== 'saved' ? styles.wrong : styles.done}>
        {message && words[message]}
      </p>
      <Button type="submit">{words.save}</Button>
    </form>
  );
}
