/** A variant's id as people read it: `nervous-high` is "nervous high". */
export const variantName = (id: string): string => id.replaceAll(/[-_]+/g, ' ');
