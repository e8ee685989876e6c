/** Words about the open case: saving, unfinished work, changes made elsewhere. */
import { momentOf, plural, timeOf } from './figures.ts';

export const serverCalls = {
  unreachable: 'The server does not answer. Start it again with "npm start", then load this page again.',
  unexpected: (status: number) => `The server answered with ${status} and no explanation.`,
};

export const caseWords = {
  onlyHere:
    'The server does not answer. Start it again with "npm start", and keep this tab open: until then your work is only here. Saving is tried again by itself.',
  away: 'The server does not answer. Start it again with "npm start", and keep this tab open: until then what you change is kept only here.',
  samePlace: 'Another tab has just changed what you wrote here. What is written last stands; undo brings back yours.',
  againSoon: 'Your work is only in this tab until then. Saving is tried again by itself.',
  tryNow: 'Try now',
  unfinished: (at: Date, now: Date) =>
    `You have unsaved work from ${at.toDateString() === now.toDateString() ? timeOf(at) : momentOf(at)}, shown here.`,
  unfinishedOther: (at: Date) =>
    `You have unsaved work from ${momentOf(at)}, and the file was changed since. Both are kept until you choose.`,
  backToFile: 'Go back to the saved file',
  wentBack: 'Went back to the saved file',
  copied: (id: string) => `The library stays as it is: you are now working on your copy "${id}" in the opened folder.`,
  outside: 'The file was changed outside, and is shown as it is now. Undo brings back what was here before.',
  outsideStep: 'Change made outside',
  chose: 'Took the version of the file',
  otherTab: 'This case was changed in two tabs at once. What the other tab holds is shown; undo brings back yours.',
  yoursStep: 'What this tab held',
  theirsStep: 'What the other tab held',
  notInStep:
    'This browser cannot keep two tabs on one case in step. Work in one of them; nothing is overwritten unseen.',
};

export const conflict = {
  title: 'Changed in two places',
  goneTitle: 'The file is gone',
  lead: 'The file was changed outside of this page while you had work that is not in it yet. Neither is lost: choose which one counts from here.',
  goneLead:
    'Somebody moved, renamed or deleted the file of this case. What you have here is complete and can be written again.',
  mine: 'Yours, in this tab',
  theirs: 'The file as it is now',
  keepMine: 'Keep yours',
  keepMineMeans: 'Yours replaces the file. If yours has problems, that waits until they are mended.',
  takeTheirs: 'Take the file’s',
  takeTheirsMeans: 'The file’s text is shown; undo brings yours back.',
  mend: 'Mend by hand',
  mendMeans: 'Go on with yours in the text pane. Nothing is saved to the file until you come back here and choose.',
  writeAgain: 'Write it again',
  notNow: 'Not now',
  putOff: 'This case has two versions; nothing is saved to the file until you choose.',
  putOffGone: 'The file of this case is gone; nothing is saved until you write it again.',
  decide: 'Choose',
  table: 'Lines of both versions',
  kind: { same: 'both', new: '+ only yours', gone: '− only the file' },
  lineColumns: { mine: 'Yours', theirs: 'File', where: 'In', text: 'Line' },
  skipped: (count: number) => `${plural(count, 'equal line', 'equal lines')} not shown`,
  more: (count: number) => `… and ${plural(count, 'more line', 'more lines')} of differences.`,
  counts: (mine: number, theirs: number) =>
    `${plural(mine, 'line', 'lines')} only in yours, ${plural(theirs, 'line', 'lines')} only in the file.`,
};
