import { bundlePage } from '../bundle-page';
import { type Account, accountOf } from './accounts';
import type { GmailTicket } from './gmail-ticket';
import { type GmailVariant, NEWEST_GMAIL } from './gmail-variant';
import { mailThread } from './mail-thread';
import { otherMail } from './other-mail';

const ENTRY = new URL('./page/main.ts', import.meta.url);

/** A mailbox: `/mail/`, `/mail/u/0/`, `/mail/b/<id>/u/0/`. */
const MAILBOX = /^\/mail\/((b\/[\w-]+\/)?u\/\d+\/)?$/;

/** As Gmail has it since 2024: the page itself may turn no string into markup. */
const POLICY =
  "require-trusted-types-for 'script'; script-src 'self'; object-src 'none'; base-uri 'self'";

const documentOf = (bodyClass: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Mail</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/mail/assets/page.css">
<script type="module" src="/mail/assets/page.js"></script>
</head>
<body class="${bodyClass}"></body>
</html>`;

/**
 * The simulated Gmail: answers for `https://mail.google.com`. It has Gmail's structure and manners, and
 * is driven like Gmail: by clicks, keys and the address after `#`.
 *
 * @param tickets the inbox, newest first; some other mail follows
 * @param variant where this Gmail is other than the newest
 */
export async function serveGmail(
  request: Request,
  tickets: readonly GmailTicket[],
  variant: Partial<GmailVariant> = {},
): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  if (pathname === '/mail/assets/page.js') {
    return text((await bundlePage(ENTRY)).script, 'text/javascript');
  }
  if (pathname === '/mail/assets/page.css')
    return text((await bundlePage(ENTRY)).style, 'text/css');
  const mailbox = pathname.replace(/threads\.json$/, '');
  if (!MAILBOX.test(mailbox)) return new Response('Not found', { status: 404 });
  if (mailbox !== pathname) {
    const threads = threadsOf(tickets, accountOf(mailbox));
    return Response.json({ threads, variant: { ...NEWEST_GMAIL, ...variant } });
  }
  const bodyClass = { btop: 'aAU xE Su', pt: '', lg: '', om: '' }[searchParams.get('view') ?? ''];
  return new Response(documentOf(bodyClass ?? 'aAU'), {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY },
  });
}

function threadsOf(tickets: readonly GmailTicket[], account: Account) {
  const now = Math.floor(Date.now() / 1000);
  return [...tickets, ...otherMail(now)].map((ticket) => mailThread(ticket, account));
}

function text(body: string, type: string): Response {
  return new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });
}
