import type { DashboardPage } from './dashboard-page';
import type { PortalConfiguration } from './portal';
import { changesDetail, changesDetails, changesOfPlan, changesPlan } from './portal-abilities';
import type { PortalReading } from './portal-reading';

/** The product gaps that the portal's settings can cause. */
export type PortalGap =
  | 'no_billing_portal'
  | 'no_cancellation_flow'
  | 'no_duplicate_guard'
  | 'no_invoice_history'
  | 'no_payment_method_update'
  | 'no_plan_seat_explanation';

type Severity = 'bad' | 'warn' | 'info';

interface Rule<Subject> {
  severity: Severity;
  gap: PortalGap | null;
  /** Where it is put right, the likeliest page first. */
  pages: DashboardPage[];
  applies: (subject: Subject) => boolean;
}

const NO_GAP = null;

function rule<Subject>(
  severity: Severity,
  gap: PortalGap | null,
  applies: (subject: Subject) => boolean,
  pages: DashboardPage[] = ['portal'],
): Rule<Subject> {
  return { severity, gap, pages, applies };
}

/** What holds for the account, whichever configuration is looked at. */
const OF_ACCOUNT = {
  no_configuration: rule<PortalReading>(
    'bad',
    'no_billing_portal',
    ({ configurations }) => configurations.length === 0,
  ),
  no_default_configuration: rule<PortalReading>(
    'bad',
    'no_billing_portal',
    (reading) => reading.configurations.length > 0 && !defaultPortal(reading),
  ),
  login_page_off: rule<PortalReading>(
    'bad',
    'no_billing_portal',
    (reading) => defaultPortal(reading)?.loginPageUrl === null,
  ),
  limit_to_one_cannot_work: rule<PortalReading>(
    'warn',
    'no_duplicate_guard',
    (reading) => !defaultPortal(reading)?.loginPageUrl,
    ['portal', 'checkout'],
  ),
  several_configurations: rule<PortalReading>(
    'info',
    NO_GAP,
    ({ configurations }) => configurations.length > 1,
  ),
};

/** What holds for one configuration. */
const OF_CONFIGURATION = {
  cancel_off: rule<PortalConfiguration>(
    'bad',
    'no_cancellation_flow',
    ({ features }) => !features.subscriptionCancel,
  ),
  card_update_off: rule<PortalConfiguration>(
    'bad',
    'no_payment_method_update',
    ({ features }) => !features.paymentMethodUpdate,
  ),
  invoice_history_off: rule<PortalConfiguration>(
    'warn',
    'no_invoice_history',
    ({ features }) => !features.invoiceHistory,
  ),
  plan_change_off: rule<PortalConfiguration>(
    'warn',
    'no_plan_seat_explanation',
    ({ features }) => !features.subscriptionUpdate,
  ),
  plan_change_empty: rule<PortalConfiguration>(
    'warn',
    'no_plan_seat_explanation',
    (portal) => portal.features.subscriptionUpdate && !changesPlan(portal),
  ),
  plan_switch_off: rule<PortalConfiguration>(
    'warn',
    'no_plan_seat_explanation',
    (portal) => changesPlan(portal) && !changesOfPlan(portal, 'price'),
  ),
  quantity_off: rule<PortalConfiguration>(
    'warn',
    'no_plan_seat_explanation',
    (portal) => changesPlan(portal) && !changesOfPlan(portal, 'quantity'),
  ),
  cancel_immediately: rule<PortalConfiguration>(
    'warn',
    NO_GAP,
    ({ cancelMode }) => cancelMode === 'immediately',
  ),
  details_off: rule<PortalConfiguration>('warn', NO_GAP, (portal) => !changesDetails(portal)),
  tax_id_off: rule<PortalConfiguration>(
    'warn',
    NO_GAP,
    (portal) => changesDetails(portal) && !changesDetail(portal, 'tax_id'),
  ),
  address_off: rule<PortalConfiguration>(
    'info',
    NO_GAP,
    (portal) => changesDetails(portal) && !changesDetail(portal, 'address'),
  ),
  reason_not_asked: rule<PortalConfiguration>(
    'info',
    NO_GAP,
    ({ features, details }) => features.subscriptionCancel && !details.cancel.asksReason,
  ),
  no_privacy_or_terms: rule<PortalConfiguration>(
    'info',
    NO_GAP,
    ({ business }) => business.privacyUrl === null || business.termsUrl === null,
    ['portal', 'public_details'],
  ),
};

export type PortalFindingId = keyof typeof OF_ACCOUNT | keyof typeof OF_CONFIGURATION;

/** What is off or missing in the portal. */
export interface PortalFinding {
  id: PortalFindingId;
  severity: Severity;
  /** What the product lacks because of it; null where customers are only worse off. */
  gap: PortalGap | null;
  pages: DashboardPage[];
}

const WORST_FIRST: Severity[] = ['bad', 'warn', 'info'];

/**
 * What customers cannot do for themselves, worst first: in the account, and in the configuration that is shown.
 *
 * Limiting customers to one subscription sends them from Checkout to the login page; while that is off, Checkout
 * lets them buy again.
 *
 * @param shown null where there is none
 * @see https://docs.stripe.com/payments/checkout/limit-subscriptions
 */
export function portalFindings(
  reading: PortalReading,
  shown: PortalConfiguration | null,
): PortalFinding[] {
  const found = [
    ...applying(OF_ACCOUNT, reading),
    ...(shown ? applying(OF_CONFIGURATION, shown) : []),
  ];
  return found.toSorted(
    (a, b) => WORST_FIRST.indexOf(a.severity) - WORST_FIRST.indexOf(b.severity),
  );
}

/** The configuration that the login page and the Dashboard use. */
export function defaultPortal({ configurations }: PortalReading): PortalConfiguration | null {
  return configurations.find(({ isDefault }) => isDefault) ?? null;
}

function applying<Id extends PortalFindingId, Subject>(
  rules: Record<Id, Rule<Subject>>,
  subject: Subject,
): PortalFinding[] {
  const entries = Object.entries(rules) as [Id, Rule<Subject>][];
  return entries
    .filter(([, { applies }]) => applies(subject))
    .map(([id, { severity, gap, pages }]) => ({ id, severity, gap, pages }));
}
