const PATHS = {
  search: 'M11.5 7A4.5 4.5 0 1 1 2.5 7a4.5 4.5 0 0 1 9 0ZM10.5 10.5l3 3',
  refresh: 'M13 8a5 5 0 1 1-1.5-3.5M13 2.5v3h-3',
  lock: 'M4.5 7h7A1.5 1.5 0 0 1 13 8.500V12a1.500 1.500 0 0 1-1.500 1.500h-7A1.500 1.500 0 0 1 3 12V8.500A1.500 1.500 0 0 1 4.500 7ZM5 7V5a3 3 0 0 1 6 0v2',
  menu: 'M3 4.500h10M3 8h10M3 11.500h10',
  copy: 'M6 5.500h6a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1ZM3 10.500v-7a1 1 0 0 1 1-1h6',
};

export type IconName = keyof typeof PATHS;

/** A line drawing of 16 x 16; always beside a name for assistive tools. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
