import { SIGNALS, signal } from './signals';

/** What no person does but a page may: a test clicks it here, in the corner. */
export function Simulate() {
  return (
    <aside className="simulate">
      {SIGNALS.map((name) => (
        // Not a focusable button: what the page does by itself moves no focus.
        // biome-ignore lint/a11y: see above
        <div
          key={name}
          role="button"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => signal(name)}
        >
          {`Simulate: ${name}`}
        </div>
      ))}
    </aside>
  );
}
