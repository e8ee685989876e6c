/** Which test files change what other files of the same process would find changed. */

const signs = [
  /\bvi\./,
  /\bglobalThis\b/,
  /\b(?:Object|Reflect)\.definePropert(?:y|ies)\(/,
  /\bprocess\.env(?:\.\w+|\[[^\]]*\])\s*(?:\?\?|\|\|)?=(?!=)/,
  /\bdelete process\.env\b/,
  /\bprocess\.chdir\(/,
  /\.prototype(?:\.\w+|\[[^\]]*\])\s*=(?!=)/,
];

/** By the text of the file alone: what is stood in for is so in the test file itself, not in a module that it imports. */
export function standsIn(text: string): boolean {
  return signs.some((sign) => sign.test(text));
}
