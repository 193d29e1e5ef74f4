import { readFile } from 'node:fs/promises';
import ts from 'typescript';
import type { GmailTicket } from './gmail-ticket';
import { mailThread } from './mail-thread';
import { otherMail } from './other-mail';

const PAGE = new URL('./page/', import.meta.url);

/** As Gmail has it since 2024: the page itself may turn no string into markup. */
const POLICY =
  "require-trusted-types-for 'script'; script-src 'self'; object-src 'none'; base-uri 'self'";

const DOCUMENT = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Inbox - support@northwind-apps.example - Northwind Apps Mail</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/mail/u/0/page/frame.css">
<link rel="stylesheet" href="/mail/u/0/page/conversation-list.css">
<link rel="stylesheet" href="/mail/u/0/page/thread.css">
<link rel="stylesheet" href="/mail/u/0/page/composer.css">
<script type="module" src="/mail/u/0/page/main"></script>
</head>
<body class="aAU"></body>
</html>`;

/**
 * The simulated Gmail: answers for `https://mail.google.com`. It has Gmail's structure and manners, and
 * is driven like Gmail: by clicks, keys and the address after `#`.
 *
 * @param tickets the inbox, newest first; some other mail follows
 */
export async function serveGmail(
  request: Request,
  tickets: readonly GmailTicket[],
): Promise<Response> {
  const { pathname } = new URL(request.url);
  const script = /\/page\/([a-z-]+)$/.exec(pathname)?.[1];
  if (script) return pageScript(script);
  const style = /\/page\/([a-z-]+\.css)$/.exec(pathname)?.[1];
  if (style) return text(await source(style), 'text/css');
  if (pathname.endsWith('/threads.json')) return Response.json(threads(tickets));
  if (/^\/mail\/(u\/\d+\/)?$/.test(pathname)) {
    return new Response(DOCUMENT, {
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY },
    });
  }
  return new Response('Not found', { status: 404 });
}

function threads(tickets: readonly GmailTicket[]) {
  const now = Math.floor(Date.now() / 1000);
  return [...tickets, ...otherMail(now)].map(mailThread);
}

/** The page is written in TypeScript modules; browsers get them one by one, with the types taken off. */
async function pageScript(name: string): Promise<Response> {
  const typed = await source(`${name}.ts`);
  const { outputText } = ts.transpileModule(typed, {
    compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext },
  });
  return text(outputText, 'text/javascript');
}

function source(name: string): Promise<string> {
  return readFile(new URL(name, PAGE), 'utf8');
}

function text(body: string, type: string): Response {
  return new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });
}
