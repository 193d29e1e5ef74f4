/** An answer that is not Stripe's, or not all of it. */
export interface BrokenAnswer {
  /** A proxy between sends none of Stripe's headers. */
  by: 'stripe' | 'proxy';
  status: number;
  body: string | ReadableStream<Uint8Array>;
  contentType: string;
}

/** Text that begins as JSON and is none. */
export function malformed(): BrokenAnswer {
  return json('{"object": "list", "data": [{"id": "cus_');
}

/** The true answer, ended before its time: the connection was closed in good order. */
export function truncated(text: string): BrokenAnswer {
  return json(text.slice(0, text.length / 2));
}

/** Valid JSON that is not what was asked. */
export function wrongShape(): BrokenAnswer {
  return json('{"object":"list","data":[{"id":7}],"has_more":false,"url":"/v1"}');
}

/** The true answer's beginning; then the connection breaks, and reading the body fails. */
export function cut(text: string): BrokenAnswer {
  let begun = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (begun) controller.error(new TypeError('network error'));
      else controller.enqueue(new TextEncoder().encode(text.slice(0, text.length / 2)));
      begun = true;
    },
  });
  return { ...json(''), body };
}

/** The page of a network's sign-in (200), or of a proxy whose Stripe is gone (502, 503). */
export function page(status: 200 | 502 | 503): BrokenAnswer {
  const title = { 200: 'Sign in to the network', 502: 'Bad Gateway', 503: 'Service Unavailable' };
  return {
    by: 'proxy',
    status,
    body: `<!doctype html><title>${title[status]}</title>`,
    contentType: 'text/html',
  };
}

function json(body: string): BrokenAnswer {
  return { by: 'stripe', status: 200, body, contentType: 'application/json' };
}
