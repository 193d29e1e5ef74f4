import { ActionsBlock } from '../actions/actions-block';
import { BillingStateBlock } from '../billing-state/billing-state-block';
import { CustomerBlock } from '../customer/customer-block';
import { DecisionBlock } from '../decision/decision-block';
import { FollowUpBlock } from '../follow-up/follow-up-block';
import { ProductGapBlock } from '../product-gap/product-gap-block';
import { NotFoundScreen } from '../screens/not-found-screen';
import type { CaseView } from './case-view';
import type { EditedDraft } from './use-draft-edits';

/** The method's six blocks, in its order. */
export function CaseBlocks({ view, draft }: { view: CaseView; draft: EditedDraft }) {
  return (
    <>
      {view.state === 'not_found' ? <NotFoundScreen view={view} /> : <CustomerBlock view={view} />}
      {view.state === 'found' && <BillingStateBlock case={view.case} />}
      <DecisionBlock case={view.case} />
      <ActionsBlock view={view} draft={draft} />
      <FollowUpBlock view={view} draft={draft} />
      <ProductGapBlock case={view.case} />
    </>
  );
}
