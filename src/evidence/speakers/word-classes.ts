/** Closed classes of words that the search for speakers goes by. */

export const PRONOUNS = new Set([
  'he',
  'she',
  'they',
  'it',
  'i',
  'we',
  'you',
  'who',
  'both',
  'others',
  'some',
  'many',
  'one',
]);

export const OWN = new Set([
  'i',
  'we',
  'you',
  'let',
  'us',
  'me',
  'nobody',
  'none',
  'neither',
  'nothing',
  "i'd",
  "we'd",
  'there',
  'this',
  'that',
  'these',
  'what',
  'everyone',
  'anyone',
]);

export const LISTENERS = new Set(
  'us me reporters journalists parliament lawmakers deputies newsmen him her them correspondents'.split(' '),
);

export function isAdverb(lower: string): boolean {
  return (
    (lower.endsWith('ly') && lower.length > 4 && lower !== 'italy' && lower !== 'family' && lower !== 'july') ||
    ADVERBS.has(lower)
  );
}

const ADVERBS = new Set(
  'also first since then later again still further once already even now in-turn just too always often long soon earlier never himself herself itself themselves'.split(
    ' ',
  ),
);

export function isTime(lower: string): boolean {
  return /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tonight|last|earlier|this|late)$/.test(
    lower,
  );
}
