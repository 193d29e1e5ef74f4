/** The parts of the options page. */
export const optionsWords = {
  sections: 'Parts of the options',
  connect: 'Connect',
  replies: 'Replies',
};

export type OptionsWords = typeof optionsWords;
