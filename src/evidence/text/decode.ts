/** From a file's bytes to its text, whatever wrote them. */
import type { Problem } from '../../format/problem.ts';
import { LARGEST_REPORT } from './limits.ts';

export interface DecodedReport {
  readonly text: string;
  readonly kind: 'page' | 'text';
  /** As the WHATWG encoding standard names it. */
  readonly encoding: string;
}

/**
 * The text of a report, and whether it is a page or plain text. UTF-8 and UTF-16 are known by their marks or by their look;
 * else the page's own word for its encoding counts; else windows-1251 where letters beyond ASCII prevail, or windows-1252.
 * A file that is no text, too large or empty is a problem.
 * @param name of the file, for its ending and for the problem.
 */
export function decodeReport(
  bytes: Uint8Array,
  name?: string,
): { readonly report: DecodedReport } | { readonly problem: Problem } {
  const problem = notText(bytes, name);
  if (problem !== undefined) return { problem: name === undefined ? problem : { ...problem, file: name } };
  const encoding = encodingOf(bytes);
  const text = encoding === 'windows-1252' ? westernText(bytes) : new TextDecoder(encoding).decode(bytes);
  if (!/\S/.test(text))
    return {
      problem: {
        code: 'report/empty',
        ...inFile(name),
        says: 'The report is empty.',
        hint: 'Paste its text, or choose another file.',
      },
    };
  return { report: { text, kind: kindOf(text, name), encoding } };
}

const inFile = (name: string | undefined) => (name === undefined ? {} : { file: name });

/** What cannot be read as text, by its first bytes. */
function notText(bytes: Uint8Array, name: string | undefined): Problem | undefined {
  if (bytes.length > LARGEST_REPORT) {
    const size = Math.ceil(bytes.length / (1024 * 1024));
    return {
      code: 'report/too-large',
      says: `The report has ${size} MB; at most ${LARGEST_REPORT / (1024 * 1024)} MB are read.`,
      hint: 'Keep the part that matters here, as text.',
    };
  }
  const head = latin(bytes.subarray(0, 8));
  if (head.startsWith('%PDF-'))
    return {
      code: 'report/pdf',
      says: 'This is a PDF file, and those are not read yet.',
      hint: 'Open it, copy its text, and paste that or save it as a .txt file.',
    };
  if (head.startsWith('{\\rtf'))
    return {
      code: 'report/word-processor',
      says: 'This is a word processor’s file (RTF), and those are not read yet.',
      hint: 'Save it as plain text (.txt) or as a web page (.html).',
    };
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('\u00d0\u00cf\u0011\u00e0')) {
    const isOffice =
      head[0] !== 'P' ||
      /\.(?:docx|odt|doc|pages)$/i.test(name ?? '') ||
      /word\/|opendocument\.text/.test(latin(bytes.subarray(0, 4096)));
    return isOffice
      ? {
          code: 'report/word-processor',
          says: 'This is a word processor’s file, and those are not read yet.',
          hint: 'Save it as plain text (.txt) or as a web page (.html).',
        }
      : {
          code: 'report/archive',
          says: 'This is an archive of files (zip), not a report.',
          hint: 'Unpack it, and choose the report in it.',
        };
  }
  if (looksBinary(bytes))
    return {
      code: 'report/binary',
      says: 'This file holds no text.',
      hint: 'Reports are read from web pages (.html), plain text (.txt) and Markdown (.md).',
    };
  return undefined;
}

function looksBinary(bytes: Uint8Array): boolean {
  if (wideEncoding(bytes) !== undefined) return false;
  const sample = bytes.subarray(0, 65_536);
  let odd = 0;
  for (const byte of sample) {
    if (byte === 0) odd += 20;
    else if (
      byte < 0x20 &&
      byte !== 0x09 &&
      byte !== 0x0a &&
      byte !== 0x0d &&
      byte !== 0x0c &&
      byte !== 0x0b &&
      byte !== 0x1b
    )
      odd++;
  }
  return odd > 0 && odd >= sample.length * 0.02;
}

function encodingOf(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return wide;
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  const { valid, broken } = utf8Look(bytes);
  // A byte or two lost in the copying leaves it UTF-8 all the same.
  if (broken === 0 || broken * 20 < valid) return 'utf-8';
  return declaredEncoding(bytes) ?? singleByteEncoding(bytes);
}

/** UTF-16 by its mark, or by the high bytes that all look alike in any one script. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 16) return undefined;
  const plain = [0, 0];
  for (let at = 0; at < length; at++) if (bytes[at] === 0 || bytes[at] === 4) plain[at & 1]!++;
  const half = length / 2;
  if (plain[1]! > half * 0.85 && plain[0]! < half * 0.1) return 'utf-16le';
  if (plain[0]! > half * 0.85 && plain[1]! < half * 0.1) return 'utf-16be';
  return undefined;
}

/** How many characters beyond ASCII are well formed, and how many bytes are not. */
function utf8Look(bytes: Uint8Array): { readonly valid: number; readonly broken: number } {
  let valid = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte < 0x80) continue;
    const more =
      byte >= 0xf0 && byte < 0xf5 ? 3 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xc2 && byte < 0xe0 ? 1 : 0;
    let good = more > 0;
    for (let next = 1; good && next <= more; next++) good = (bytes[at + next]! & 0xc0) === 0x80;
    if (good) {
      valid++;
      at += more;
    } else broken++;
  }
  return { valid, broken };
}

/** What a page's `<meta>` or an XML declaration says, where the name is known. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = latin(bytes.subarray(0, 4096));
  const label =
    /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w:.-]{2,40})/i.exec(head)?.[1] ??
    /^<\?xml[^>]{0,100}encoding=["']([\w.-]{2,40})/i.exec(head)?.[1];
  if (label === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    // The bytes are neither, and a page that says so was saved again by something else.
    return encoding.startsWith('utf-') ? undefined : encoding;
  } catch {
    return undefined;
  }
}

function singleByteEncoding(bytes: Uint8Array): 'windows-1251' | 'windows-1252' {
  let letters = 0;
  let high = 0;
  let pairs = 0;
  for (let at = 0; at < Math.min(bytes.length, 200_000); at++) {
    const byte = bytes[at]!;
    if ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)) letters++;
    else if (byte >= 0xc0) {
      high++;
      if (bytes[at - 1]! >= 0xc0) pairs++;
    }
  }
  // Western languages sprinkle accents singly; Cyrillic words are made of nothing else.
  return high > letters * 0.3 && pairs > high * 0.5 ? 'windows-1251' : 'windows-1252';
}

/** Windows-1252 by hand: the decoder of some Node versions takes it for Latin-1, and loses quotation marks and dashes. */
function westernText(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += 8192)
    parts.push(
      latin(bytes.subarray(from, from + 8192)).replace(
        /[\u0080-\u009f]/g,
        (mark) => western[mark.charCodeAt(0) - 0x80]!,
      ),
    );
  return parts.join('');
}

const western = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function kindOf(text: string, name: string | undefined): 'page' | 'text' {
  if (/\.(?:x?html?|xht)$/i.test(name ?? '')) return 'page';
  if (/\.(?:txt|md|markdown)$/i.test(name ?? '')) return 'text';
  const head = text.slice(0, 3000);
  if (/^\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html|head|body)[\s>]/i.test(head)) return 'page';
  return (head.match(/<(?:div|p|span|article|section|meta|script|h1|a|ul|br)[\s>]/gi)?.length ?? 0) >= 3
    ? 'page'
    : 'text';
}

const latin = (bytes: Uint8Array) => String.fromCharCode(...bytes);
