import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';

/**
 * The request of a Node server as the Fetch interface has it.
 *
 * @param signal aborts when the client went away before it had its answer
 */
export function toFetchRequest(incoming: IncomingMessage, signal: AbortSignal): Request {
  const method = incoming.method ?? 'GET';
  const url = `https://${incoming.headers.host ?? 'unknown.invalid'}${incoming.url ?? '/'}`;
  const init: RequestInit & { duplex?: 'half' } = { method, headers: headersOf(incoming), signal };
  if (method !== 'GET' && method !== 'HEAD') {
    init.body = Readable.toWeb(incoming) as ReadableStream<Uint8Array> as BodyInit;
    init.duplex = 'half';
  }
  return new Request(url, init);
}

function headersOf(incoming: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headersDistinct)) {
    for (const one of value ?? []) headers.append(name, one);
  }
  return headers;
}
