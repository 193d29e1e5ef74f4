import { Field } from './field';

interface UrlFieldProps {
  label: string;
  hint: string;
  value: string | null;
  change: (value: string) => void;
}

/** An address to be typed; what it may be is checked when it is saved. */
export function UrlField({ label, hint, value, change }: UrlFieldProps) {
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <input
          {...control}
          type="text"
          inputMode="url"
          value={value ?? ''}
          onChange={(event) => change(event.target.value)}
        />
      )}
    </Field>
  );
}
