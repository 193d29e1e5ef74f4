import type { ContractTerm } from '../../triage/contract-term';
import type { Formats } from '../formats';

/** What is to be checked in a contract before it is ended or paid back, one sentence a term. */
export function contractTermWords(format: Formats) {
  return (term: ContractTerm): string => {
    switch (term.shape) {
      case 'annual': {
        const { period, paid } = term;
        const span = `${format.date(period.start)} – ${format.date(period.end)}`;
        return `Annual: ${span}, ${paid ? `${format.money(paid)} paid` : 'nothing paid yet'}.`;
      }
      case 'team': {
        const { seats, colleagues } = term;
        const others =
          colleagues === 1 ? '1 colleague pays besides' : `${colleagues} colleagues pay besides`;
        const parts = [
          ...(seats > 1 ? [`${seats} seats`] : []),
          ...(colleagues > 0 ? [others] : []),
        ];
        return `Team: ${parts.join(', ')}.`;
      }
      case 'prorated': {
        const lines = term.lines.map(({ text, amount }) =>
          text ? `“${text}” ${format.money(amount)}` : format.money(amount),
        );
        if (term.more)
          lines.push(lines.length > 0 ? 'and more' : 'a change waits, or lines unread');
        return `Prorated: ${lines.join(', ')}.`;
      }
    }
  };
}
