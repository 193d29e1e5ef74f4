/**
 * The chip takes its colours from the text around it, so it fits a light and a dark page without
 * asking which one it is. Its margins take its height away again: the line it stands in keeps its own.
 */
export const CHIP_STYLE = `
:host{all:initial;color:inherit;display:inline-block;align-self:center;height:20px;vertical-align:middle;margin:-10px 8px}
button{all:unset;display:block;box-sizing:border-box;height:20px;padding:0 8px;
border:1px solid color-mix(in srgb,currentColor 24%,transparent);border-radius:10px;
background:color-mix(in srgb,currentColor 6%,transparent);
font:500 11px/18px system-ui,"Segoe UI",Roboto,sans-serif;white-space:nowrap;cursor:pointer}
button:hover{background:color-mix(in srgb,currentColor 14%,transparent)}
button:focus-visible{outline:2px solid currentColor;outline-offset:1px}`;
