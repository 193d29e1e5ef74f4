import { Field } from './field';

interface ListFieldProps {
  label: string;
  hint: string;
  /** One a line, as it is being typed. */
  value: string;
  change: (value: string) => void;
}

/** Several short values, one a line. */
export function ListField({ label, hint, value, change }: ListFieldProps) {
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <textarea
          {...control}
          rows={3}
          value={value}
          onChange={(event) => change(event.target.value)}
        />
      )}
    </Field>
  );
}

/** The values of such a field. */
export function listOf(value: string): string[] {
  return value.split(/[\s,;]+/).filter((each) => each !== '');
}
