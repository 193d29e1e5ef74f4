/** Elements that stand on lines of their own, as far as mail uses them. */
export const BLOCK_NAMES =
  /^(BLOCKQUOTE|DIV|DL|DD|DT|H[1-6R]|LI|OL|P|PRE|TABLE|TD|TR|UL|ADDRESS|ARTICLE|SECTION)$/;
