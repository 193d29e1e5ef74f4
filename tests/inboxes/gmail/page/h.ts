type Listener = (event: Event) => void;
type Child = Node | string | null;

/**
 * An element with attributes, listeners (`onclick`) and children. The page's policy forbids strings of
 * markup, so everything is built this way.
 */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | Listener> = {},
  ...children: (Child | Child[])[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  // By the general type: an editor's package adds events to elements, which makes the union uncallable.
  const target: EventTarget = element;
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') target.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value);
  }
  element.append(...children.flat().filter((child): child is Node | string => child !== null));
  return element;
}

/** A Material icon of one path. */
export function icon(path: string, size = 20): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('width', String(size));
  svg.setAttribute('height', String(size));
  svg.setAttribute('class', ' aoH');
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}

export const ICONS = {
  menu: 'M3 18h18v-2H3v2zm0-5h18v-2H3v2zm0-7v2h18V6H3z',
  search:
    'M15.5 14h-.8l-.3-.3a6.5 6.5 0 1 0-.7.7l.3.3v.8l5 5 1.5-1.5-5-5zm-6 0a4.5 4.5 0 1 1 0-9 4.5 4.5 0 0 1 0 9z',
  back: 'M20 11H7.8l5.6-5.6L12 4l-8 8 8 8 1.4-1.4L7.8 13H20v-2z',
  reply: 'M10 9V5l-7 7 7 7v-4.1c5 0 8.5 1.6 11 5.1-1-5-4-10-11-11z',
  forward: 'M14 9V5l7 7-7 7v-4.1c-5 0-8.500 1.600-11 5.100 1-5 4-10 11-11z',
  star: 'M22 9.200l-7.200-.6L12 2 9.200 8.600 2 9.200l5.500 4.700L5.800 21l6.200-3.700 6.200 3.700-1.600-7.100L22 9.200zM12 15.400l-3.800 2.300 1-4.300-3.300-2.900 4.400-.4L12 6.100l1.700 4 4.400.4-3.300 2.900 1 4.300L12 15.400z',
  more: 'M12 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4zm0 2a2 2 0 1 0 0 4 2 2 0 0 0 0-4zm0 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  inbox:
    'M19 3H5a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h14a2 2 0 0 0 2-2V5a2 2 0 0 0-2-2zm0 12h-4a3 3 0 0 1-6 0H5V5h14v10z',
  sent: 'M2 21l21-9L2 3v7l15 2-15 2z',
  drafts:
    'M6 2a2 2 0 0 0-2 2v16c0 1.100.900 2 2 2h12a2 2 0 0 0 2-2V8l-6-6H6zm7 7V3.500L18.500 9H13z',
  pen: 'M3 17.250V21h3.750L17.810 9.940l-3.750-3.750L3 17.250zM20.700 7a1 1 0 0 0 0-1.400l-2.300-2.300a1 1 0 0 0-1.400 0l-1.800 1.800 3.700 3.700L20.700 7z',
  popOut:
    'M19 19H5V5h7V3H5a2 2 0 0 0-2 2v14c0 1.100.900 2 2 2h14a2 2 0 0 0 2-2v-7h-2v7zM14 3v2h3.600l-9.800 9.800 1.400 1.400L19 6.400V10h2V3h-7z',
  trash: 'M6 19c0 1.100.900 2 2 2h8a2 2 0 0 0 2-2V7H6v12zM19 4h-3.500l-1-1h-5l-1 1H5v2h14V4z',
  archive:
    'M20.500 5.200l-1.400-1.700A1.500 1.500 0 0 0 18 3H6c-.5 0-.9.2-1.200.6L3.500 5.200C3.200 5.600 3 6 3 6.500V19c0 1.100.900 2 2 2h14a2 2 0 0 0 2-2V6.500c0-.5-.2-.9-.5-1.300zM12 17.500L6.500 12H10v-2h4v2h3.500L12 17.500zM5.100 5l.8-1h12l1 1H5.100z',
};
