/** The setting that keeps every change to Stripe off. */
export const readOnlyWords = {
  label: 'Read only',
  hint: 'Every step that would change Stripe is off in the panel, also as a way to its Dashboard.',
};
