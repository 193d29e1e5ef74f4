import { bareFacts } from '../bare-facts';
import { liquid } from '../liquid';
import { nearestName } from './nearest-name';
import { finding, type TemplateFinding } from './template-finding';

/** Every variable that a template may use. */
export const VARIABLE_NAMES = Object.keys(bareFacts());

/** Reads a template as Liquid does: the first thing it cannot read, else each variable that does not exist. */
export function readTemplate(template: string): TemplateFinding[] {
  try {
    const { globals } = liquid.analyzeSync(liquid.parse(template), { partials: false });
    return Object.entries(globals)
      .filter(([name]) => !VARIABLE_NAMES.includes(name))
      .map(([name, places]) =>
        finding('unknown_variable', {
          excerpt: name,
          line: places[0]?.location.row ?? null,
          nearest: nearestName(name, VARIABLE_NAMES),
        }),
      );
  } catch (error) {
    return [finding('syntax', { excerpt: saidBy(error), line: lineOf(error) })];
  }
}

/** Liquid's own words, without the place that it appends. */
function saidBy(error: unknown): string {
  const said = error instanceof Error ? error.message : `${error}`;
  return said.replace(/,? ?line:\d+, col:\d+$/, '');
}

function lineOf(error: unknown): number | null {
  const [, line] = /line:(\d+), col:\d+/.exec(error instanceof Error ? error.message : '') ?? [];
  return line === undefined ? null : Number(line);
}
