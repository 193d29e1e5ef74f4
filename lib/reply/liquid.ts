import { Liquid } from 'liquidjs';

/** What a template may cost; a draft needs a thousandth of it. A template that wants more fails, and hangs nothing. */
const LIMITS = {
  /** Characters of a template. */
  parseLimit: 20_000,
  /** Milliseconds of one rendering. */
  renderLimit: 1_000,
  /** Characters and list entries made on the way. */
  memoryLimit: 20_000,
};

/** Characters of what comes out: ten times the longest draft. */
const LONGEST_RESULT = 9_000;

/** These read other files, and a template is all there is. */
const OF_OTHER_FILES = ['include', 'render', 'layout', 'block'];

/**
 * Templates of replies. It fails on a variable, filter or tag that does not exist, rather than leave a hole in a
 * sentence.
 *
 * @see https://liquidjs.com/tutorials/dos.html
 */
export const liquid = new Liquid({
  ...LIMITS,
  strictVariables: true,
  strictFilters: true,
  ownPropertyOnly: true,
  templates: {},
});
for (const tag of OF_OTHER_FILES) delete liquid.tags[tag];

/**
 * @throws what Liquid throws: it does not parse, names what does not exist, or costs too much; and where too much
 * comes out
 */
export function renderTemplate(template: string, facts: object): string {
  const text: string = liquid.parseAndRenderSync(template, facts);
  if (text.length > LONGEST_RESULT) throw new Error('the result is too long');
  return text;
}
