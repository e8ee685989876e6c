/** Why the system would not let us read (or write) there, as a person says it. */
import type { Problem } from '../format/index.ts';

export function whyUnreadable(path: string, error: unknown): Problem {
  const about = { file: path };
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { code: 'file/missing', ...about, says: `There is no file or folder "${path}".` };
    case 'EACCES':
    case 'EPERM':
      return {
        code: 'file/unreadable',
        ...about,
        says: `"${path}" may not be read.`,
        hint: 'Look at its permissions.',
      };
    case 'ELOOP':
      return { code: 'file/loop', ...about, says: `"${path}" is a link that leads to itself.` };
    case 'ENAMETOOLONG':
      return { code: 'file/missing', ...about, says: 'That name is longer than any file may have.' };
    case 'ERR_ENCODING_INVALID_ENCODED_DATA':
      return { code: 'file/not-text', ...about, says: `"${path}" is not text in UTF-8.`, hint: 'Save it as UTF-8.' };
    default:
      return { code: 'file/unreadable', ...about, says: `"${path}" could not be read: ${reasonOf(error)}.` };
  }
}

export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

function reasonOf(error: unknown): string {
  return codeOf(error) ?? (error instanceof Error ? error.message : String(error));
}
