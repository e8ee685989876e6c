/**
 * One set-up at a time: a lock file that names the process holding it, and the program that process started.
 * A lock whose processes are gone (kill -9, power cut) is taken over; a live one is waited for.
 */
import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { inProject } from './project.mjs';

const lockFile = inProject('.setup.lock');

/**
 * Runs `work` while no other process of this project does.
 * @param {(alsoHeldBy: (pid: number) => void) => Promise<T>} work is handed a way to name a program it starts:
 *   if we are killed while that program still runs, the lock stays good until it ends too
 * @returns {Promise<T>}
 * @template T
 */
export async function exclusively(work) {
  await acquire();
  const release = () => {
    if (isOurs(read())) rmSync(lockFile, { force: true });
  };
  process.on('exit', release);
  try {
    return await work((pid) => write('w', `${signature(process.pid)}\n${signature(pid)}\n`));
  } finally {
    release();
    process.off('exit', release);
  }
}

async function acquire() {
  let announced = false;
  let tookOver = false;
  for (;;) {
    if (write('wx', `${signature(process.pid)}\n`)) {
      // Several processes may have found the same stale lock; the one whose name stands there after a moment has it.
      if (tookOver) await sleep(100);
      if (isOurs(read())) return;
      continue;
    }
    const held = read();
    if (held === undefined) continue;
    if (isStale(held)) {
      takeAway(held);
      tookOver = true;
      continue;
    }
    if (!announced && held !== '') {
      process.stderr.write(
        `Another set-up of this folder is running (process ${Number.parseInt(held, 10)}); waiting for it …\n`,
      );
      announced = true;
    }
    await sleep(100);
  }
}

function write(flag, text) {
  let file;
  try {
    file = openSync(lockFile, flag);
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
  writeSync(file, text);
  closeSync(file);
  return true;
}

function read() {
  try {
    return readFileSync(lockFile, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function isOurs(text) {
  return text !== undefined && text.split('\n')[0] === signature(process.pid);
}

function isStale(text) {
  const holders = text.split('\n').filter((line) => line !== '');
  if (holders.length > 0) return !holders.some(isAlive);
  // Empty: its maker is about to write its name, or was killed just before it could.
  try {
    return Date.now() - statSync(lockFile).mtimeMs > 2000;
  } catch {
    return false;
  }
}

function takeAway(stale) {
  const aside = `${lockFile}.${process.pid}`;
  try {
    renameSync(lockFile, aside);
  } catch (error) {
    if (error.code === 'ENOENT') return;
    throw error;
  }
  const moved = readFileSync(aside, 'utf8');
  if (moved === stale) rmSync(aside, { force: true });
  // Somebody was quicker, and what we moved is a good lock: put it back.
  else renameSync(aside, lockFile);
}

const sleep = (milliseconds) => new Promise((wake) => setTimeout(wake, milliseconds));

/** A process id is used again some day; with the time it started it is unique, where the system tells. */
function signature(pid) {
  return `${pid} ${processStatus(pid)?.startedAt ?? '-'}`;
}

function isAlive(line) {
  const pid = Number.parseInt(line, 10);
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  const status = processStatus(pid);
  if (status === undefined) return true;
  return status.state !== 'Z' && line === `${pid} ${status.startedAt}`;
}

/** From Linux's /proc, where a killed process that nobody has reaped still answers to a signal; undefined elsewhere. */
function processStatus(pid) {
  let text;
  try {
    text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return undefined;
  }
  // The second field is the program's name in parentheses and may hold blanks; what follows the last one is regular.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return { state: fields[0], startedAt: fields[19] };
}
