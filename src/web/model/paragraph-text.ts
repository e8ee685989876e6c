/** Paragraphs as a file holds them, in lines of a fair length, and as a person types them. */

const WIDTH = 116;

/** Lines that a file broke only for width become one; empty lines part paragraphs. */
export function unwrapped(text: string): string {
  return text
    .trimEnd()
    .split(/\n[ \t]*\n/)
    .map((paragraph) => paragraph.replace(/[ \t]*\n[ \t]*/g, ' '))
    .join('\n\n');
}

/** In lines of no more than `WIDTH` characters where the words allow it; with the line's end that YAML gives a block. */
export function wrapped(text: string): string {
  const paragraphs = text.trim().split(/\n+/).map(inLines);
  const whole = paragraphs.join('\n\n');
  return whole.includes('\n') ? `${whole}\n` : whole;
}

function inLines(paragraph: string): string {
  const lines: string[] = [];
  for (const word of paragraph.split(/\s+/).filter((one) => one !== '')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join('\n');
}
