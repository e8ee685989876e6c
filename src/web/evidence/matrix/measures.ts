/** In pixels, as the style has it. */
export const ROW_HEIGHT = 40;
export const HEAD_HEIGHT = 128;
export const COLUMN = 112;
export const ROW_HEAD = 260;
