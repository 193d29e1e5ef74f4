import { h } from '../../gmail/page/h';

const PICTURE =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"%3E%3Crect width="16" height="16" fill="%23c2c8cc"/%3E%3Ccircle cx="8" cy="6" r="3" fill="%23fff"/%3E%3Cpath d="M2 16a6 6 0 0 1 12 0" fill="%23fff"/%3E%3C/svg%3E';

/** A round picture; in a tag it is the tag's avatar, whose `alt` may name an address. */
export function avatar(alt: string, gardenId: string): HTMLElement {
  return h('img', { class: 'avatar', src: PICTURE, alt, 'data-garden-id': gardenId });
}
