import { bundlePage } from '../bundle-page';
import { conversationOf, type PageData } from './conversation';
import type { HelpScoutTicket } from './helpscout-ticket';
import { otherConversations } from './other-conversations';
import { type HelpScoutVariant, NEWEST_HELPSCOUT } from './variant';

const ENTRY = new URL('./page/main.ts', import.meta.url);

const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'self'";

const PAGES =
  /^\/(conversation\/\d+(\/\d+)?|inboxes\/[\w-]+\/(views\/\w+|chats|conversation\/new)|mailbox\/\w+(\/\d+)?)\/?$/;

const DOCUMENT = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Help Scout</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/page.css">
<script type="module" src="/assets/page.js"></script>
</head>
<body><div id="app"></div></body>
</html>`;

/**
 * The simulated Help Scout: answers for `https://secure.helpscout.net`. It has Help Scout's structure
 * and manners and the real Slate, and is driven like it: by clicks, keys and the address. Nothing is
 * ever sent: Send only counts, in `data-sent` and `data-notes-sent` of the body.
 *
 * @param tickets the inbox, newest first; some other conversations follow
 * @param variant where this Help Scout is other than the newest
 */
export async function serveHelpScout(
  request: Request,
  tickets: readonly HelpScoutTicket[],
  variant: Partial<HelpScoutVariant> = {},
): Promise<Response> {
  const { pathname, origin } = new URL(request.url);
  if (pathname === '/') return Response.redirect(`${origin}/inboxes/northwind/views/all`);
  if (pathname === '/assets/page.js') {
    return text((await bundlePage(ENTRY)).script, 'text/javascript');
  }
  if (pathname === '/assets/page.css') return text((await bundlePage(ENTRY)).style, 'text/css');
  if (pathname === '/assets/inbox.json') return Response.json(pageData(tickets, variant));
  if (!PAGES.test(pathname)) return new Response('Not found', { status: 404 });
  return new Response(DOCUMENT, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY },
  });
}

function pageData(
  tickets: readonly HelpScoutTicket[],
  variant: Partial<HelpScoutVariant>,
): PageData<HelpScoutVariant> {
  const now = Math.floor(Date.now() / 1000);
  return {
    variant: { ...NEWEST_HELPSCOUT, ...variant },
    conversations: [...tickets, ...otherConversations(now)].map(conversationOf),
  };
}

function text(body: string, type: string): Response {
  return new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });
}
