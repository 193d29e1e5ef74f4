/** The time of every built case: 18 November 2026, 12:00 UTC, in UNIX seconds. */
export const NOW = Date.UTC(2026, 10, 18, 12) / 1000;
export const DAY = 86_400;
