/** The object with one place changed; `undefined` leaves the field out. @param path `items.data.0.price` */
export function withField(object: unknown, path: string, value: unknown): unknown {
  const [step = '', ...rest] = path.split('.');
  if (typeof object !== 'object' || object === null || !(step in object)) {
    throw new Error(`The fixture has no ${path}.`);
  }
  const inner = (object as Record<string, unknown>)[step];
  const next = rest.length > 0 ? withField(inner, rest.join('.'), value) : value;
  if (Array.isArray(object)) return object.with(Number(step), next);
  const { [step]: _, ...others } = object as Record<string, unknown>;
  return next === undefined ? others : { ...others, [step]: next };
}
