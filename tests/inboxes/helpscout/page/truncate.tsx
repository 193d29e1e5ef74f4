import type { HelpScoutVariant } from '../variant';

interface TruncateProps {
  text: string;
  drawn: HelpScoutVariant['emailText'];
}

/** Text that must fit: split so that its end stays in sight, or shortened in the middle. */
export function Truncate({ text, drawn }: TruncateProps) {
  return (
    <span className="c-Truncate is-auto">
      <span className="c-Truncate__content">{contentOf(text, drawn)}</span>
    </span>
  );
}

function contentOf(text: string, drawn: TruncateProps['drawn']) {
  if (drawn === 'whole') return text;
  if (drawn === 'cut') return `${text.slice(0, 9)}…${text.slice(-7)}`;
  const at = Math.max(text.indexOf('@'), Math.ceil(text.length / 2));
  return (
    <div className="c-Truncate__content__chunks">
      <span className="c-Truncate__content__chunks__first">{text.slice(0, at)}</span>
      <span className="c-Truncate__content__chunks__second">{text.slice(at)}</span>
    </div>
  );
}
