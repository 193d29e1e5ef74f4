import { chosenReading } from '../../lib/billing/reading';
import type { Case } from '../../lib/case/case';
import { usePanel } from '../panel/panel-context';
import { PLACES } from '../panel/places';
import { Facts } from '../parts/facts';
import { Gate } from '../parts/gate';
import { contractFacts } from './contract-facts';
import styles from './decision-block.module.css';

/** "I checked the contract", beside the facts to check: without it nothing that destroys is offered. */
export function ContractGate({ case: shown }: { case: Case }) {
  const { words, formats, actions } = usePanel();
  const say = words.panel.decision;
  const reading = chosenReading(shown.reading);
  const facts = reading ? contractFacts(reading, shown.decision) : null;
  return (
    <Gate
      place={PLACES.contract}
      label={say.contractChecked}
      checked={shown.confirmations.contractChecked}
      onChange={(checked) => actions.confirm('contract', checked)}
      facts={
        <div className={styles.contract}>
          <h3>{say.contractFacts}</h3>
          {facts && (
            <Facts
              of={[
                [say.period, `${formats.date(facts.from)} – ${formats.date(facts.to)}`],
                [say.paidForIt, facts.paid && formats.money(facts.paid)],
                [say.unused, facts.unused && formats.money(facts.unused)],
                [say.seats, facts.seats],
                [
                  say.proration,
                  facts.prorations.length > 0
                    ? facts.prorations.map(({ id, text, money }) => (
                        <div key={id}>
                          {text} {formats.money(money)}
                        </div>
                      ))
                    : null,
                ],
                [say.moreLines, facts.unreadLines ? say.moreLinesMeans : null],
              ]}
            />
          )}
        </div>
      }
    />
  );
}
