/**
 * The worker that reads reports: apart from the desk's, so that a long report keeps no key waiting, and so that a
 * reading that nobody wants any more can be ended by ending the worker.
 */
import { expose } from 'comlink';
import { placesIn, readSource } from './read-source.ts';
import type { ReadingDesk } from './reading-desk.ts';

const desk: ReadingDesk = {
  async read(report) {
    return readSource(report);
  },
  async find(text, anchors) {
    return placesIn(text, anchors);
  },
};

expose(desk);
