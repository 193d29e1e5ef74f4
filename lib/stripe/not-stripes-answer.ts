/** Something answered in Stripe's place: the sign-in page of a network, a proxy's error page. */
export class NotStripesAnswer extends Error {
  override name = 'NotStripesAnswer';
  constructor(readonly status: number) {
    super(`status ${status}, and not JSON`);
  }
}

/** Stripe answers in JSON, always. @throws NotStripesAnswer */
export function requireStripesAnswer(response: Response): Response {
  const type = response.headers.get('content-type');
  if (type === null || /json/i.test(type)) return response;
  throw new NotStripesAnswer(response.status);
}
