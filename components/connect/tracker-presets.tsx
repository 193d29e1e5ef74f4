import { useId, useState } from 'react';
import { type TrackerKind, trackerTemplate } from '../../lib/handoff/tracker-template';
import type { TrackerPresetWords } from '../../lib/words/en/tracker-presets';
import { Button } from '../parts/button';
import styles from './connect-page.module.css';
import { Field } from './field';

interface TrackerPresetsProps {
  words: TrackerPresetWords;
  fill: (template: string) => void;
}

/** The address of a tracker's new-issue page from what everybody knows of it: the project's path. */
export function TrackerPresets({ words, fill }: TrackerPresetsProps) {
  const id = useId();
  const [kind, setKind] = useState<TrackerKind>('github');
  const [project, setProject] = useState('');
  const [host, setHost] = useState('');
  const [wrong, setWrong] = useState(false);

  const apply = () => {
    const template = trackerTemplate(kind, project, host);
    setWrong(template === null);
    if (template !== null) fill(template);
  };

  return (
    <details>
      <summary className={styles.hint}>{words.legend}</summary>
      <label className={styles.field} htmlFor={id}>
        {words.tracker}
      </label>
      <select
        id={id}
        className={styles.input}
        value={kind}
        onChange={({ target }) => setKind(target.value === 'gitlab' ? 'gitlab' : 'github')}
      >
        <option value="github">{words.github}</option>
        <option value="gitlab">{words.gitlab}</option>
      </select>
      <Field label={words.project} hint={words.projectHint}>
        {(control) => (
          <input
            {...control}
            type="text"
            value={project}
            onChange={(event) => setProject(event.target.value)}
          />
        )}
      </Field>
      <Field label={words.host} hint={words.hostHint}>
        {(control) => (
          <input
            {...control}
            type="text"
            value={host}
            onChange={(event) => setHost(event.target.value)}
          />
        )}
      </Field>
      <p role="status" className={styles.wrong}>
        {wrong && words.wrong}
      </p>
      <Button onClick={apply}>{words.fill}</Button>
    </details>
  );
}
