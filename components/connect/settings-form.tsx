import { useEffect, useState } from 'react';
import { type Settings, settingsSchema } from '../../lib/desk/settings';
import { TRACKER_TEMPLATES } from '../../lib/handoff/tracker-template';
import type { ConnectWords } from '../../lib/words/en/connect';
import { Button } from '../parts/button';
import { CheckField } from './check-field';
import styles from './connect-page.module.css';
import { Field } from './field';
import { LanguageField } from './language-field';
import { ListField, listOf } from './list-field';
import type { OptionsActions } from './options-actions';
import { TrackerPresets } from './tracker-presets';
import { UrlField } from './url-field';

/** The few things that can be set; saved on a click, and checked before. */
export function SettingsForm({ actions, words }: { actions: OptionsActions; words: ConnectWords }) {
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
      <TrackerPresets
        words={words.trackerPresets}
        fill={(trackerUrl) => setSettings({ ...settings, trackerUrl })}
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
      <CheckField
        label={words.lookUpAsIRead}
        hint={words.lookUpAsIReadHint}
        checked={settings.lookUpAsIRead}
        change={(lookUpAsIRead) => setSettings({ ...settings, lookUpAsIRead })}
      />
      <CheckField
        label={words.readOnly.label}
        hint={words.readOnly.hint}
        checked={settings.readOnly}
        change={(readOnly) => setSettings({ ...settings, readOnly })}
      />
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
