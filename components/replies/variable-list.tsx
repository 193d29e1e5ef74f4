import type { DraftFacts } from '../../lib/reply/draft-facts';
import { Button } from '../parts/button';
import styles from './replies-page.module.css';
import type { RepliesWords } from './template-actions';

interface VariableListProps {
  words: RepliesWords;
  /** What each holds for an invented customer. */
  example: DraftFacts;
  insert: (snippet: string) => void;
}

type Name = keyof DraftFacts;

/** All that a template may use, with what it stands for; a click puts it in. */
export function VariableList({ words, example, insert }: VariableListProps) {
  const names = Object.keys(words.meanings) as Name[];
  return (
    <details className={styles.card}>
      <summary>{words.variables}</summary>
      <p className={styles.note}>{words.variablesHint}</p>
      <div className={styles.scroll}>
        <table className={styles.variables}>
          <thead>
            <tr>
              <th scope="col">{words.variable}</th>
              <th scope="col">{words.meaning}</th>
              <th scope="col">{words.example}</th>
            </tr>
          </thead>
          <tbody>
            {names.map((name) => (
              <tr key={name}>
                <td>
                  <Button
                    tone="text"
                    className={styles.variable}
                    aria-label={words.insertVariable(name)}
                    onClick={() => insert(snippetOf(name, example[name]))}
                  >
                    {name}
                  </Button>
                </td>
                <td>{words.meanings[name]}</td>
                <td>{inShort(example[name])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** How a variable of this kind is used. */
function snippetOf(name: Name, value: DraftFacts[Name]): string {
  if (Array.isArray(value)) return `{% for each in ${name} %}- {{ each }}\n{% endfor %}`;
  if (typeof value === 'boolean') return `{% if ${name} %}{% endif %}`;
  return `{{ ${name} }}`;
}

function inShort(value: DraftFacts[Name]): string {
  return Array.isArray(value) ? value.join(' / ') : `${value ?? '–'}`;
}
