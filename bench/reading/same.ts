/** When a name, a date's value or a unit counts as the same. */

/** Whichever case, marks and articles they are written with. */
export function sameName(a: string, b: string): boolean {
  return bare(a) === bare(b);
}

function bare(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]s?(?=\s|$)/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?:^| )(?:the|a|an)(?= )/gu, ' ')
    .trim()
    .replace(/ +/g, ' ');
}

/** TIMEX3 values: seasons by either name, times without their seconds. */
export function sameValue(a: string, b: string | undefined): boolean {
  return b !== undefined && plainValue(a) === plainValue(b);
}

function plainValue(value: string): string {
  return value
    .replace(/-AU$/, '-FA')
    .replace(/(T\d{2}:\d{2}):00$/, '$1')
    .replace(/(T\d{2}):00$/, '$1');
}

/** Units: whichever case, and in the singular or the plural. */
export function sameUnit(a: string, b: string): boolean {
  return bareUnit(a) === bareUnit(b);
}

function bareUnit(unit: string): string {
  return bare(unit)
    .split(' ')
    .map((word) =>
      word
        .replace(/metre/, 'meter')
        .replace(/litre/, 'liter')
        .replace(/ies$/, 'y')
        .replace(/(?<=..)s$/, ''),
    )
    .join(' ');
}
