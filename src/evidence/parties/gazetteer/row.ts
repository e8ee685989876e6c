/**
 * One line of the gazetteer: the canonical name, other names and abbreviations, adjectives and demonyms, and the places
 * that stand for the government (capital, seat, metonyms). The last three are lists with commas between.
 */
export type GazetteerRow = readonly [name: string, others: string, demonyms: string, seats: string];
