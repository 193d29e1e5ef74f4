import type { Interval } from '../../billing/subscription';

const NAMES: Record<Interval, string> = {
  day: '天',
  week: '周',
  month: '月',
  year: '年',
  unknown: '周期',
};

/** A billing period in a word; one whose length is not known is just that. */
export function periodName(interval: Interval): string {
  return NAMES[interval];
}

/** So many periods: `3 个月`, `2 年`. */
export function periods(interval: Interval, count: number): string {
  const counted = interval === 'month' || interval === 'unknown';
  return `${count} ${counted ? '个' : ''}${NAMES[interval]}`;
}
