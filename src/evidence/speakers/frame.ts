/** What says, within one sentence, whose speech it is: the words for the speaker and the verb or phrase that attributes. */
import type { SpeechAct } from '../text/speech-verbs.ts';

/** A run of tokens. */
export interface Words {
  readonly from: number;
  readonly to: number;
}

export interface Frame {
  /** As `Because.rule` has it. */
  readonly rule: string;
  /** The words in which the speaker is to be found. */
  readonly subject: Words;
  /** Whom the speaker in turn cites, or through whom (a medium) she speaks. */
  readonly cited: Words | undefined;
  readonly through: Words | undefined;
  readonly act: SpeechAct;
  /** The verb's base form; undefined for `according to` and the like. */
  readonly verb: string | undefined;
  /** The words that attribute: what is left is what is said. */
  readonly tag: Words;
  /** True where the subject comes after the verb. */
  readonly isInverted: boolean;
  /** True where a negated verb reports it: `does not confirm`. */
  readonly isDenied: boolean;
  readonly words: string;
}
