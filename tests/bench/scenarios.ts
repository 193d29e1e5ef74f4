import { type AccountFacts, nothingKnown } from '../../lib/stripe/lookup/account-facts';

export const NOW = 1_795_170_000;

/**
 * `ordinary`: most tickets. `worst`: as much as an ordinary ticket can ask. `beyond`: rarer than that; bounded, and
 * said in the panel.
 */
export type Weight = 'ordinary' | 'worst' | 'beyond';

/** One lookup that is measured, in the account of crowded-account.ts. */
export interface Scenario {
  name: string;
  weight: Weight;
  /** The sender's address, or what the operator types. */
  who: string;
  senderName?: string;
  typed?: true;
  /** What earlier lookups learned of the account; nothing, where it is left out. */
  account?: () => AccountFacts;
  /** Looked up once before, unmeasured, so that the account is known. */
  again?: true;
}

/** What the permission check after connecting leaves to the lookups. */
function justConnected(): AccountFacts {
  return {
    ...nothingKnown(),
    portal: { configuration: null, readAt: NOW },
    usesEntitlements: false,
  };
}

export const SCENARIOS: readonly Scenario[] = [
  { name: 'one subscription, nothing known', weight: 'ordinary', who: 'ivo@ploha-labs.example' },
  {
    name: 'one subscription, just connected',
    weight: 'ordinary',
    who: 'ivo@ploha-labs.example',
    account: justConnected,
  },
  {
    name: 'one subscription, account known',
    weight: 'ordinary',
    who: 'ivo@ploha-labs.example',
    senderName: 'Ivo Marković',
    again: true,
  },
  { name: 'duplicate subscription', weight: 'ordinary', who: 'maria@keller.example', again: true },
  { name: 'dispute', weight: 'ordinary', who: 'warren@pikebrothers.example', again: true },
  {
    name: 'bank asks to confirm',
    weight: 'ordinary',
    who: 'camille@atelier-roussel.example',
    again: true,
  },
  {
    name: 'unfinished checkout',
    weight: 'ordinary',
    who: 'beatriz@oficina-nogueira.example',
    again: true,
  },
  { name: 'guest checkout', weight: 'ordinary', who: 'mia.forsell@postbox.example', again: true },
  {
    name: 'nobody, eight test clocks',
    weight: 'worst',
    who: 'nobody@nowhere.example',
    again: true,
  },
  { name: 'team', weight: 'ordinary', who: 'tomasz@brightwharf.example', again: true },
  {
    name: 'address with capitals',
    weight: 'worst',
    who: 'Greg.Oduya@Silverbirch.example',
    again: true,
  },
  { name: 'two customers on one address', weight: 'worst', who: 'tina@twin.example', again: true },
  {
    name: 'same name on another address',
    weight: 'worst',
    who: 'will@work.example',
    senderName: 'Will Work',
    again: true,
  },
  { name: 'by customer id', weight: 'ordinary', who: 'id:ivo', typed: true, again: true },
  { name: 'by invoice number', weight: 'ordinary', who: 'number:ivo', typed: true, again: true },
  { name: 'by name', weight: 'ordinary', who: 'Ivo Marković', typed: true, again: true },
  { name: 'by card and amount', weight: 'worst', who: '8210 $12', typed: true, again: true },
  { name: 'same card, another customer', weight: 'beyond', who: 'nora@card.example', again: true },
  { name: '300 invoices', weight: 'beyond', who: 'olga@old.example', again: true },
  { name: '60 charges a month', weight: 'beyond', who: 'bruno@busy.example', again: true },
  { name: '10,000 subscriptions', weight: 'beyond', who: 'mona@many.example', again: true },
  { name: '12 customers on one address', weight: 'beyond', who: 'dora@dozen.example', again: true },
];
