import { useRef, useState } from 'react';

/** The one insertion that may run in a panel at a time. */
export interface Insertion {
  running: boolean;
  /** False where one is running already. */
  begin(): boolean;
  end(): void;
}

export function useInsertion(): Insertion {
  // The state is what is shown; two clicks can come before it is.
  const busy = useRef(false);
  const [running, setRunning] = useState(false);
  return {
    running,
    begin() {
      if (busy.current) return false;
      busy.current = true;
      setRunning(true);
      return true;
    },
    end() {
      busy.current = false;
      setRunning(false);
    },
  };
}
