import type { Invoice } from '../../lib/billing/invoice';
import type { Case } from '../../lib/case/case';
import { readDraftLanguage } from '../../lib/reply/draft-language';
import {
  explainedInCase,
  explanationSources,
  explanationText,
} from '../../lib/reply/explain/explain-case';
import { explanationInWords } from '../../lib/reply/explain/invoice-explanation';
import { usePanel } from '../panel/panel-context';
import { Button } from '../parts/button';
import { insertingBlockedBy } from '../verdict/inserting-blocked';
import { useInsert } from '../verdict/use-insert';
import styles from './explanation.module.css';

interface InvoiceInWordsProps {
  invoice: Invoice;
  /** What the invoice is called. */
  name: string;
  case: Case;
}

/** An invoice in plain words, in the operator's language; its button puts it into the reply in the reply's. */
export function InvoiceInWords({ invoice, name, case: shown }: InvoiceInWordsProps) {
  const { words, formats } = usePanel();
  const { insert, inserting } = useInsert();
  const say = words.panel.explanation;
  const { explained, charges, because } = explainedInCase(invoice, shown);
  const language = readDraftLanguage(formats.locale) ?? 'en';
  const told = explanationInWords(
    explained,
    charges,
    explanationSources(shown, language, formats.locale),
  );
  const text = explanationText(invoice.id, shown);
  const gap = formats.money({ amount: explained.sums.gap, currency: invoice.currency });
  const missing =
    because === 'difference' ? say.missing.difference(gap) : because && say.missing[because];
  return (
    <div className={styles.explanation} data-explanation={invoice.id}>
      {told.story && <p>{told.story}</p>}
      {told.lines.length + told.deductions.length > 0 && (
        <ul>
          {told.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
          {told.total && <li className={styles.total}>{told.total}</li>}
          {told.deductions.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {told.outcome && <p>{told.outcome}</p>}
      {missing && (
        <p className={styles.missing} data-note="not-explained">
          {missing}
        </p>
      )}
      <div className={styles.foot}>
        {text !== null && (
          <Button
            disabled={inserting || insertingBlockedBy(shown) !== null}
            aria-label={`${say.insert}: ${name}`}
            onClick={() => insert(text)}
          >
            {say.insert}
          </Button>
        )}
      </div>
    </div>
  );
}
