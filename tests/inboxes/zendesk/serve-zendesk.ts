import { bundlePage } from '../bundle-page';
import { answerApi, SESSION } from './answer-api';
import { deskTicket } from './desk-records';
import { otherTickets } from './other-tickets';
import type { ZendeskTicket } from './zendesk-ticket';
import { NEWEST, type ZendeskVariant } from './zendesk-variant';

const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'self'; frame-ancestors 'self'";

const DOCUMENT = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Zendesk</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/agent/assets/page.css">
<script type="module" src="/agent/assets/page.js"></script>
</head>
<body></body>
</html>`;

/**
 * The simulated Zendesk Agent Workspace: answers for any `https://….zendesk.com`, the page and its API.
 * It is driven like Zendesk: by clicks, keys and the address.
 *
 * @param tickets the tickets, newest first; some others follow
 * @param variant what differs from the newest Zendesk at its usual pace
 */
export async function serveZendesk(
  request: Request,
  tickets: readonly ZendeskTicket[],
  variant: Partial<ZendeskVariant> = {},
): Promise<Response> {
  const { pathname } = new URL(request.url);
  const settings = { ...NEWEST, ...variant };
  const desk = [...tickets, ...otherTickets(Math.floor(Date.now() / 1000))].map(deskTicket);
  if (pathname.startsWith('/api/v2/')) return await answerApi(request, desk, settings);
  if (pathname === '/agent/assets/workspace.json') {
    return Response.json({ tickets: desk, variant: settings });
  }
  if (pathname.startsWith('/agent/assets/page.')) {
    const { script, style } = await bundlePage(new URL('./page/main.ts', import.meta.url));
    return pathname.endsWith('.css') ? text(style, 'text/css') : text(script, 'text/javascript');
  }
  if (!/^\/agent(\/|$)/.test(pathname)) return new Response('Not found', { status: 404 });
  return new Response(DOCUMENT, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
      'set-cookie': `${SESSION}; Path=/; Secure; HttpOnly; SameSite=Lax`,
    },
  });
}

function text(body: string, type: string): Response {
  return new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });
}
