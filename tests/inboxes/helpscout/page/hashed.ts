/** A class name as styled-components makes it: its end is another one with each release. */
export function hashed(name: string): string {
  let value = 7;
  for (const letter of name) value = (value * 31 + letter.charCodeAt(0)) % 2_176_782_336;
  const hash = value.toString(36);
  return `${name.replace(/UI$/, '')}css__${name}-sc-${hash}-0 ${[...hash].reverse().join('')}`;
}
