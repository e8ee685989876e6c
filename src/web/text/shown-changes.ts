/** From one text to the other in as few lines as can be, so that a cursor elsewhere stays where it is. */
import { type TextChange, textChange } from '../../format/text-change.ts';
import { differingStretches } from '../case/line-diff.ts';

/** The changes, each with its place in the text before, in order. */
export function shownChanges(before: string, after: string): TextChange[] {
  if (before === after) return [];
  const whole = textChange(before, after);
  const isOneLine = !before.slice(whole.from, whole.to).includes('\n') && !whole.insert.includes('\n');
  if (isOneLine) return [whole];
  // Whole lines, with the breaks that end them.
  const start = before.slice(0, whole.from).lastIndexOf('\n') + 1;
  const oldEnd = endOfLine(before, whole.to);
  const newEnd = endOfLine(after, whole.from + whole.insert.length);
  const old = linesOf(before.slice(start, oldEnd));
  const fresh = linesOf(after.slice(start, newEnd));
  const places = [start];
  for (const line of old) places.push(places.at(-1)! + line.length);
  return differingStretches(old, fresh).map((stretch) => {
    const [from, to] = [places[stretch.before.from]!, places[stretch.before.to]!];
    const least = textChange(before.slice(from, to), fresh.slice(stretch.after.from, stretch.after.to).join(''));
    const change = { from: from + least.from, to: from + least.to, insert: least.insert };
    // A line that goes takes the break before it along: a cursor in it ends up where the line was begun.
    const isWhole = change.insert === '' && before[change.from - 1] === '\n' && before[change.to - 1] === '\n';
    return isWhole ? { from: change.from - 1, to: change.to - 1, insert: '' } : change;
  });
}

function endOfLine(text: string, place: number): number {
  const end = text.indexOf('\n', place);
  return end === -1 ? text.length : end + 1;
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
