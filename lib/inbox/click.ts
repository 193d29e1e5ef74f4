const PRESS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];

/** A whole press: pages act on the mouse going down or up as well as on the click itself. */
export function click(target: Element): void {
  const box = target.getBoundingClientRect();
  for (const type of PRESS) {
    const pointer = type.startsWith('pointer');
    const event = new (pointer ? PointerEvent : MouseEvent)(type, {
      bubbles: true,
      cancelable: true,
      composed: true,
      buttons: type.endsWith('down') ? 1 : 0,
      detail: pointer ? 0 : 1,
      clientX: box.left + box.width / 2,
      clientY: box.top + box.height / 2,
      ...(pointer && { pointerId: 1, pointerType: 'mouse', isPrimary: true }),
    });
    target.dispatchEvent(event);
  }
}
