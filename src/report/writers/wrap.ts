/** Lines no wider than a width. */
import { cutAt, displayWidth } from './display-width.ts';

/** Breaks between words, and within a word only where it alone is too wide. At least one line. */
export function wrap(text: string, width: number): string[] {
  const room = Math.max(1, width);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (let word of text.split(' ')) {
    let size = displayWidth(word);
    if (line !== '' && used + 1 + size <= room) {
      line += ` ${word}`;
      used += 1 + size;
      continue;
    }
    if (line !== '') lines.push(line);
    while (size > room) {
      const [fits, rest] = cutAt(word, room);
      lines.push(fits);
      word = rest;
      size = displayWidth(word);
    }
    line = word;
    used = size;
  }
  lines.push(line);
  return lines.length > 1 && lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

export function padded(text: string, width: number, align: 'left' | 'right' | 'center' = 'left'): string {
  const missing = Math.max(0, width - displayWidth(text));
  const left = align === 'left' ? 0 : align === 'right' ? missing : Math.floor(missing / 2);
  return ' '.repeat(left) + text + ' '.repeat(missing - left);
}
