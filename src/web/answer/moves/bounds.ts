/** How much is drawn in which way; beyond, it is said and the table has the rest. */

/** Up to so many states each is an element of the page, with a number in it. */
export const SVG_STATES = 200;
/** Up to so many states all are drawn; beyond, the neighborhood of one. */
export const DRAWN_STATES = 20_000;
/** So many states of a neighborhood are drawn. */
export const NEIGHBORHOOD_STATES = 180;
/** Up to so many moves are drawn at once as SVG, and by WebGL. */
export const SVG_MOVES = 6_000;
export const GL_MOVES = 20_000;
