/** What a file is taken for, by the ending of its name: a case, or a report to be read. */
import { CASE_FILES } from '../home/home-deeds.ts';

export function droppedAs(name: string): 'case' | 'report' {
  return CASE_FILES.some((ending) => name.toLowerCase().endsWith(ending)) ? 'case' : 'report';
}
