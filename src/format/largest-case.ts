/** In bytes of the file: longer than any case a person writes. Larger ones are neither read nor saved, wherever they come from. */
export const LARGEST_CASE = 8 * 2 ** 20;
