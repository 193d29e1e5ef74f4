/** The element ids that a button of the pinned verdict may lead to. */
export const PLACES = {
  picker: 'choose-customer',
  contract: 'check-contract',
  identity: 'verify-person',
  draft: 'draft-reply',
  gap: 'product-gap',
} as const;

/** Scrolls to a place of the panel and moves the focus there. */
export function bringIntoView(id: (typeof PLACES)[keyof typeof PLACES]): void {
  const place = document.getElementById(id);
  const control = place?.querySelector<HTMLElement>('input, button, a') ?? place;
  control?.focus({ preventScroll: true });
  control?.scrollIntoView({ block: 'center' });
}
