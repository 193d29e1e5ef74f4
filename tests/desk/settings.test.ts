import { describe, expect, it } from 'vitest';
import { completeSettings, DEFAULT_SETTINGS, settingsSchema } from '../../lib/desk/settings';

/** As the first version kept them. */
const OLD = {
  restartUrl: 'https://acme.example/pricing',
  trackerUrl: null,
  lookUpAsIRead: false,
  ownAddresses: ['help@acme.example'],
  metadataKeys: [],
  readsPerMonth: 500,
};

describe('settings that were kept', () => {
  it('by a version without a language follow the browser, and lose nothing', () => {
    expect(completeSettings(OLD)).toEqual({ ...OLD, language: 'auto', readOnly: false });
  });

  it.each([undefined, null, 'x', [], {}])('as %j are the defaults', (stored) => {
    expect(completeSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it('lose one by one what was never possible, or is not known any more', () => {
    const odd = { ...OLD, language: 'tlh', readsPerMonth: -1, colour: 'red' };
    const { language, readOnly, readsPerMonth } = DEFAULT_SETTINGS;
    expect(completeSettings(odd)).toEqual({ ...OLD, language, readOnly, readsPerMonth });
  });

  it('can be saved again', () => {
    expect(settingsSchema.safeParse(completeSettings(OLD)).success).toBe(true);
  });
});
