/** A time span in words, to its largest whole unit: `4 分钟`, `1 天`. */
export function duration(seconds: number): string {
  const units: [number, string][] = [
    [86_400, '天'],
    [3600, '小时'],
    [60, '分钟'],
    [1, '秒'],
  ];
  const [size, unit] = units.find(([size]) => seconds >= size) ?? [1, '秒'];
  return `${Math.round(seconds / size)} ${unit}`;
}
