import { useCallback, useEffect, useRef, useState } from 'react';
import type { PortalCheckUpView } from '../../lib/desk/check-up-portal';
import type { PortalActions } from './portal-actions';

interface CheckUp {
  /** Null until the first answer. */
  view: PortalCheckUpView | null;
  busy: boolean;
  /** The background did not answer, and nothing is shown of an earlier answer. */
  unanswered: boolean;
}

/** Reads the portal when the page opens, and again when asked; of several questions the last one's answer counts. */
export function useCheckUp(actions: PortalActions) {
  const [checkUp, setCheckUp] = useState<CheckUp>({ view: null, busy: true, unanswered: false });
  const asked = useRef(0);

  const readAgain = useCallback(
    async (first?: () => Promise<unknown>) => {
      asked.current += 1;
      const mine = asked.current;
      setCheckUp((before) => ({ ...before, busy: true }));
      const answer = await Promise.resolve(first?.())
        .then(() => actions.checkUp())
        .catch(() => null);
      const isLast = asked.current === mine;
      if (isLast) setCheckUp({ view: answer, busy: false, unanswered: answer === null });
      return isLast ? answer : null;
    },
    [actions],
  );

  useEffect(() => {
    void readAgain();
  }, [readAgain]);

  return { ...checkUp, readAgain };
}
