/**
 * A question that a view asks: pure, resumable, and answered with plain data that can be sent from the worker to the
 * page. States go by the numbers that people are shown, parties, options and variants by their ids.
 */
import type { Resumable } from '../../model/index.ts';
import type { Ground } from './ground.ts';

export type Question<Asked, Answer> = (ground: Ground, asked: Asked) => Resumable<Answer>;
