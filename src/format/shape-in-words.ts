/** What a place in a file should hold, in words, by the name that the schema library has for it. */
export function shapeInWords(expected: string, otherwise: string): string {
  switch (expected) {
    case 'string':
      return 'a text';
    case 'number':
      return 'a number';
    case 'int':
      return 'a whole number';
    case 'boolean':
      return 'true or false';
    case 'array':
    case 'tuple':
      return 'a list';
    case 'null':
      return 'nothing';
    default:
      return otherwise;
  }
}
