/** Whose words the draft is in, where they are not the built-in ones. */
export const ownTemplateWords = {
  own: 'Written from your own template.',
  own_failed:
    'Your own template could not be used for this ticket, so this is the built-in text. Look at what is to be mended in it.',
  open: { own: 'Edit the template', own_failed: 'Mend the template' },
};
