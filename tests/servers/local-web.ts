import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { makeCertificate } from './certificate';
import { toFetchRequest } from './fetch-request';

/** Answers a host's requests; it may throw, wait for ever, or stream. */
export type Host = (request: Request) => Promise<Response> | Response;

export interface LocalWeb {
  port: number;
  close(): Promise<void>;
}

/**
 * One TLS server on the loopback address that plays several hosts, told apart by the Host header.
 * A browser reaches it under their real names with `--host-resolver-rules=MAP * 127.0.0.1:PORT`.
 * A host that is not played gets 404; a host that throws cuts the connection, as a dead network would.
 */
export async function startLocalWeb(options: { hosts: Record<string, Host> }): Promise<LocalWeb> {
  const certificate = await makeCertificate(Object.keys(options.hosts));
  const server = createServer(certificate, (incoming, outgoing) => {
    void answer(options.hosts, incoming, outgoing).catch(() => outgoing.destroy());
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', listening);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  hosts: Record<string, Host>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const gone = new AbortController();
  outgoing.once('close', () => {
    if (!outgoing.writableFinished) gone.abort();
  });
  const request = toFetchRequest(incoming, gone.signal);
  const host = hosts[new URL(request.url).hostname];
  const response = host ? await host(request) : new Response('No such host', { status: 404 });
  if (gone.signal.aborted) return;
  outgoing.statusCode = response.status;
  for (const [name, value] of response.headers) outgoing.appendHeader(name, value);
  outgoing.flushHeaders();
  if (!response.body) outgoing.end();
  else await pipeline(Readable.fromWeb(response.body as ReadableStream), outgoing);
}
