/** Persons with what they are. */

/** A name of two words or more, and what its bearer is. */
export function presents(text: string): boolean {
  return (
    /\p{Lu}[\p{L}'’-]+\s(?:(?:de|van|von|al|bin|ould|ibn)\s|\p{Lu}\.\s)?(?:al-)?\p{Lu}[\p{L}'’-]+/u.test(text) &&
    office.test(text)
  );
}

/** What somebody is: offices, callings, trades. */
export const office =
  /\b(?:who|whose|professor|expert|analyst|researcher|scientist|scholar|academic|fellow|lecturer|economist|historian|sociologist|political scientist|lawyer|jurist|hydrologist|engineer|geographer|specialist|adviser|advisor|consultant|director|head|chief|chair|chairman|chairwoman|chairperson|president|minister|deputy|ambassador|diplomat|envoy|general|colonel|officer|commander|spokes\w+|secretary|governor|mayor|senator|lawmaker|member|representative|founder|author|editor|journalist|correspondent|activist|leader|negotiator|resident|doctor|captain|commissioner|coordinator|judge|prosecutor|attorney|counsel|dean|rector|academician|strategist|aide|observer|veteran|(?:candidate|doctor) of|\w{4,}(?:ist|ographer|onomer))\b/i;
