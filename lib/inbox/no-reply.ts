import type { Person } from './conversation';

/** Google Groups writes a member's mail as from the group: "'Maria Keller' via Support". */
const VIA = /\S via \S/i;
const NO_REPLY = /(^|[-+._])(no|do[-_.]?not)[-_.]?reply($|[-+._\d])|^(mailer-daemon|postmaster)$/i;

/** Whether a mail is by somebody of a group, in the group's name. */
export function isVia({ name }: Person): boolean {
  return VIA.test(name ?? '');
}

/** Whether the address belongs to a machine that nobody answers. */
export function isNoReply({ email }: Person): boolean {
  return NO_REPLY.test(email.slice(0, email.lastIndexOf('@')));
}
