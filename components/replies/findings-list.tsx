import type { TemplateFinding } from '../../lib/reply/check/template-finding';
import styles from './replies-page.module.css';
import type { RepliesWords } from './template-actions';

interface FindingsListProps {
  title: string;
  findings: TemplateFinding[];
  words: RepliesWords;
}

/** What was found in a template: what it means, the words at fault, and what to do. */
export function FindingsList({ title, findings, words }: FindingsListProps) {
  const [first] = findings;
  if (!first) return null;
  return (
    <section className={first.blocks ? styles.wrong : styles.caution}>
      <h3>{title}</h3>
      <ul>
        {findings.map((each) => (
          <li key={`${each.id} ${each.line} ${each.excerpt}`} data-finding={each.id}>
            {words.findings[each.id]} {words.finding(each.excerpt, each.line)}
            {each.nearest !== null && ` ${words.nearest(each.nearest)}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
