/** A query as Stripe reads it: `expand[0]=a` and `expand[]=a` are both `expand[]`, also in the middle of a name. */
export type Query = Readonly<Record<string, readonly string[]>>;

/** One request, as the log keeps it: the key is not part of it. */
export interface SandboxRequest {
  method: string;
  path: string;
  query: Query;
}

/** A request with what only answering it needs. */
export interface IncomingRequest extends SandboxRequest {
  headers: Headers;
  signal: AbortSignal | null;
}

/** Reads the arguments of `fetch`. The body is not read: nothing here can be changed. */
export function readRequest(input: Request | string | URL, init?: RequestInit): IncomingRequest {
  const from = input instanceof Request ? input : null;
  const url = new URL(from ? from.url : String(input));
  return {
    method: (init?.method ?? from?.method ?? 'GET').toUpperCase(),
    path: url.pathname.replace(/\/+$/, ''),
    query: readQuery(url.searchParams),
    headers: new Headers(init?.headers ?? from?.headers),
    signal: init?.signal ?? from?.signal ?? null,
  };
}

/** @param params values of one name stay in their order */
export function readQuery(params: URLSearchParams): Query {
  const query: Record<string, string[]> = {};
  for (const [name, value] of params) {
    const key = name.replace(/\[\d+\]/g, '[]');
    query[key] = [...(query[key] ?? []), value];
  }
  return query;
}
