import { request as httpsRequest } from 'node:https';
import { afterEach, describe, expect, it } from 'vitest';
import { type Host, type LocalWeb, startLocalWeb } from './local-web';

let web: LocalWeb | undefined;
afterEach(() => web?.close());

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

function ask(
  host: string,
  path: string,
  options: { method?: string; body?: string; signal?: AbortSignal } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = httpsRequest(
      {
        host: '127.0.0.1',
        port: web?.port,
        path,
        method: options.method ?? 'GET',
        headers: { host },
        servername: host,
        rejectUnauthorized: false,
        signal: options.signal,
      },
      (incoming) => {
        let text = '';
        incoming.setEncoding('utf8');
        incoming.on('data', (part: string) => {
          text += part;
        });
        incoming.on('end', () =>
          resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, text }),
        );
        incoming.on('error', reject);
      },
    );
    sent.on('error', reject);
    sent.end(options.body);
  });
}

async function serve(hosts: Record<string, Host>): Promise<void> {
  web = await startLocalWeb({ hosts });
}

describe('the local web', () => {
  it('tells hosts apart and shows each its own URL', async () => {
    await serve({
      'one.example': (request) => new Response(`one ${request.url}`),
      'two.example': () => new Response('two', { status: 402, headers: { 'request-id': 'req_1' } }),
    });
    expect((await ask('one.example', '/a?b=c')).text).toBe('one https://one.example/a?b=c');
    const two = await ask('two.example', '/');
    expect([two.status, two.headers['request-id'], two.text]).toEqual([402, 'req_1', 'two']);
    expect((await ask('three.example', '/')).status).toBe(404);
  });

  it('hands over the body and the headers of a request', async () => {
    await serve({
      'one.example': async (request) =>
        Response.json({ method: request.method, body: await request.text() }),
    });
    const answer = await ask('one.example', '/', { method: 'POST', body: 'amount=1900' });
    expect(JSON.parse(answer.text)).toEqual({ method: 'POST', body: 'amount=1900' });
  });

  it('cuts the connection when a host throws', async () => {
    await serve({
      'one.example': () => {
        throw new Error('the network is down');
      },
    });
    await expect(ask('one.example', '/')).rejects.toThrow();
  });

  it('aborts the request when the client leaves, and closes over an answer that never comes', async () => {
    let arrived: (signal: AbortSignal) => void;
    const arrival = new Promise<AbortSignal>((resolve) => {
      arrived = resolve;
    });
    await serve({
      'one.example': (request) => {
        arrived(request.signal);
        return new Promise(() => {});
      },
    });
    const client = new AbortController();
    const answer = ask('one.example', '/', { signal: client.signal });
    const signal = await arrival;
    const aborted = new Promise((done) => signal.addEventListener('abort', done));
    client.abort();
    await expect(answer).rejects.toThrow();
    await aborted;
  });
});
