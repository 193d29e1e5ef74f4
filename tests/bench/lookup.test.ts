import { describe, expect, it } from 'vitest';
import { crowdedAccount } from './crowded-account';
import { measureLookUp } from './measure-look-up';
import { NOW, SCENARIOS } from './scenarios';

const objects = crowdedAccount(NOW);

describe('what a lookup costs', () => {
  it.each(SCENARIOS)('$name', async (scenario) => {
    const { identity, decision, complete } = await measureLookUp(scenario, objects);
    const most =
      scenario.weight === 'ordinary' ? { trips: 2, requests: 8 } : { trips: 3, requests: 12 };
    expect(decision.trips).toBeLessThanOrEqual(most.trips);
    if (scenario.weight !== 'beyond') {
      expect(decision.requests).toBeLessThanOrEqual(most.requests);
      expect(complete.trips).toBeLessThanOrEqual(3);
    }
    // Whoever is found, is found by the first trip.
    if (identity) expect(identity.trips).toBeLessThanOrEqual(decision.trips - 1);
    expect(complete.requests).toBeLessThanOrEqual(40);
  });

  it('says of which lists only a first page was read', async () => {
    const pagesOf = async (name: string) => {
      const scenario = SCENARIOS.find((each) => each.name === name);
      if (!scenario) throw new Error(`there is no scenario ${name}`);
      return (await measureLookUp(scenario, objects)).firstPages;
    };
    expect(await pagesOf('300 invoices')).toEqual(expect.arrayContaining(['invoices', 'charges']));
    expect(await pagesOf('60 charges a month')).toEqual(['charges']);
    expect(await pagesOf('10,000 subscriptions')).toEqual(['subscriptions']);
    expect(await pagesOf('12 customers on one address')).toEqual(['customers']);
  });
});
