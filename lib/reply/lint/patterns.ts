/** A portal session: short-lived, and it opens without a login. */
export const SESSION_URL = /billing\.stripe\.com\/(?:p\/)?session\/\S*|\/p\/session\/\S*/gi;

/** What shows in a plain text as it was typed: tags, entities, Markdown, Liquid, and failed insertions. */
export const MARKUP =
  /<\/?[a-z!][^>\n]*>|\{\{|\}\}|\{%|%\}|&(?:[a-z]{2,8}|#\d{2,5});|\*\*\S|\[[^\]\n]+\]\([^)\n]+\)|\bundefined\b|\[object \w+\]|\bNaN\b/gi;
