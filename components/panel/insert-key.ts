import { useEffect, useEffectEvent } from 'react';
import { usePanel } from './panel-context';

/** Does this when the key that inserts the reply is pressed, wherever the focus is. */
export function InsertKey({ press }: { press: () => void }): null {
  const { actions } = usePanel();
  const onPress = useEffectEvent(press);
  useEffect(() => actions.onInsertKey(() => onPress()), [actions]);
  return null;
}
