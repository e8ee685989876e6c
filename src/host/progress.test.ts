import { expect, test } from 'vitest';
import { progressLine } from './progress.ts';

function screen(isTTY: boolean) {
  const written: string[] = [];
  let time = 0;
  const line = progressLine({ isTTY, write: (text) => written.push(text) }, () => time);
  return {
    written,
    done: line.done,
    at(milliseconds: number, share?: number) {
      time = milliseconds;
      line.onProgress({ doing: 'looking', ...(share !== undefined && { share }) });
    },
  };
}

test('nothing is shown of what takes less than a second', () => {
  const { at, done, written } = screen(true);
  at(0);
  at(999, 0.9);
  done();
  expect(written).toEqual([]);
});

test('nothing is ever written where there is no terminal', () => {
  const { at, done, written } = screen(false);
  at(5000, 0.5);
  done();
  expect(written).toEqual([]);
});

test('longer work is shown in one line, now and then, and the line is taken away', () => {
  const { at, done, written } = screen(true);
  at(1000, 0.25);
  at(1100, 0.3);
  at(1200, 0.5);
  done();
  expect(written).toEqual(['\r\u001b[2Klooking … 25 %', '\r\u001b[2Klooking … 50 %', '\r\u001b[2K']);
});
