const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A time span in words, to its largest whole unit: `four minutes`, `one day`, `12 days`. */
export function duration(seconds: number): string {
  const units: [number, string][] = [
    [86_400, 'day'],
    [3600, 'hour'],
    [60, 'minute'],
    [1, 'second'],
  ];
  const [size, unit] = units.find(([size]) => seconds >= size) ?? [1, 'second'];
  const count = Math.round(seconds / size);
  return `${SMALL[count] ?? count} ${unit}${count === 1 ? '' : 's'}`;
}
