/** A card number that somebody pasted into the ticket. */
export const cardNumberWords = {
  title: 'A whole card number stands in this ticket.',
  text: 'Billside masked it, keeps it nowhere and sends it nowhere. Delete the message from the inbox if you may, and take the quoted text out of your reply, so that the number does not travel on.',
};
