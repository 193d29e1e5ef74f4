/** What became of a text that was to be inserted: what happened, what it means, the next step. */
export const insertWords = {
  inserted: {
    reply: 'Inserted into the reply. Nothing is sent until you send it.',
    note: 'Inserted as an internal note. Only your team sees it once you save it.',
  },
  /** For safety; such a text goes nowhere else either. */
  refused: {
    other_ticket:
      'Not inserted: the page shows another ticket now. Go back to this one and insert again.',
    identity_not_verified:
      'Not inserted: this customer is not who wrote. Verify the person first, then insert again.',
    held_back:
      'Not inserted: the draft says what must not be sent as it is. Edit it, then insert again.',
  },
  /** The text is for one person alone, and nobody can be seen there. */
  recipientsUnseen:
    'Not inserted: the text holds a link that opens without a login, and the page does not show whom the reply goes to. Unfold the recipients of the reply, then insert again; or use the portal login link.',
  otherRecipients: (who: string) =>
    `Not inserted: the reply in the page goes to ${who}. What is written for this customer goes to them, and a link that opens without a login to nobody besides. Correct the recipients, then insert again.`,
  /** Nothing was written, and the operator has to. */
  notWritten: {
    no_composer: {
      reply: 'Not inserted: no reply box opened.',
      note: 'Not inserted: no internal note opened.',
    },
    other_mode: {
      reply: 'Not inserted: the open editor is not a reply, and it could not be switched.',
      note: 'Not inserted: the open editor is not an internal note, and it could not be switched.',
    },
    editor_in_use: {
      reply: 'Not inserted: an editor is open with text that may be meant for something else.',
      note: 'Not inserted: an editor is open with text that may be meant for something else.',
    },
    no_notes: {
      reply: 'Not inserted: this inbox has no internal notes.',
      note: 'Not inserted: this inbox has no internal notes.',
    },
    page_gone: {
      reply: 'Not inserted: the ticket’s page is closed or was reloaded.',
      note: 'Not inserted: the ticket’s page is closed or was reloaded.',
    },
  },
  byHand: {
    no_composer: {
      reply: (keys: string) => `click Reply in the ticket and press ${keys}.`,
      note: (keys: string) => `open an internal note in the ticket and press ${keys}.`,
    },
    other_mode: {
      reply: (keys: string) => `switch the editor to a reply and press ${keys}.`,
      note: (keys: string) => `switch the editor to an internal note and press ${keys}.`,
    },
    editor_in_use: {
      reply: (keys: string) => `finish or clear that text, then press ${keys} in the reply.`,
      note: (keys: string) => `finish or clear that text, then press ${keys} in an internal note.`,
    },
    no_notes: {
      reply: (keys: string) => `press ${keys} where your team keeps its notes.`,
      note: (keys: string) => `press ${keys} where your team keeps its notes.`,
    },
    page_gone: {
      reply: (keys: string) => `reload the page, click Reply and press ${keys}.`,
      note: (keys: string) => `reload the page, open an internal note and press ${keys}.`,
    },
  },
  onClipboard: (why: string, byHand: string) => `${why} The text is on your clipboard: ${byHand}`,
  stillHere: (why: string, byHand: string) =>
    `${why} The text is still here: copy it, then ${byHand}`,
  /** Something may have been written: inserting again could write it twice. */
  unsure: {
    not_verified: {
      reply: 'The text may have arrived in the reply, but it could not be read back.',
      note: 'The text may have arrived in the note, but it could not be read back.',
    },
    failed: {
      reply: 'Billside got no answer, so the text may or may not stand in the reply.',
      note: 'Billside got no answer, so the text may or may not stand in the note.',
    },
  },
  unsureOnClipboard: (why: string, keys: string) =>
    `${why} Look there first. It is also on your clipboard: where it is missing, press ${keys}.`,
  unsureStillHere: (why: string) =>
    `${why} Look there first. Where it is missing, copy it from here.`,
  copyText: 'Copy the text',
};
