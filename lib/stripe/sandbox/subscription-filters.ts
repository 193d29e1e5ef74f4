import { type Filter, onlyWords } from './filters';
import { isObject } from './store';

const WORDS =
  'active past_due unpaid canceled incomplete incomplete_expired trialing paused all ended'.split(
    ' ',
  );

/** `all` and `ended` are Stripe's words for several statuses. */
export const isInStatus: Filter = {
  check: onlyWords(WORDS),
  matches: ({ status }, [asked]) => {
    if (asked === 'all') return true;
    if (asked === 'ended') return status === 'canceled' || status === 'incomplete_expired';
    return status === asked;
  },
};

export const hasPrice = hasItem('price');
export const hasPlan = hasItem('plan');

function hasItem(field: 'price' | 'plan'): Filter {
  return {
    matches: ({ items }, [id]) => {
      const data = isObject(items) && Array.isArray(items.data) ? items.data : [];
      return data.some((item) => isObject(item) && isObject(item[field]) && item[field].id === id);
    },
  };
}
