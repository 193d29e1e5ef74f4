import type { PageRequest } from '../messaging/protocol';

const TEXT_LIMIT = 20_000;

/** Whether a message is a well-formed {@link PageRequest}; by hand, as content scripts carry no zod. */
export function isPageRequest(value: unknown): value is PageRequest {
  if (!isRecord(value)) return false;
  if (value.type === 'report') return isTextList(value.ownAddresses);
  if (value.type === 'stop') return true;
  if (value.type !== 'insert' || !isRecord(value.request)) return false;
  const { ticketId, text, as, to, onlyTo } = value.request;
  return (
    typeof ticketId === 'string' &&
    typeof text === 'string' &&
    text.length <= TEXT_LIMIT &&
    (as === 'reply' || as === 'note') &&
    (to === null || typeof to === 'string') &&
    (onlyTo === null || typeof onlyTo === 'string')
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isTextList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
