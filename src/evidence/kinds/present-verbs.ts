/** Verbs that are found in the present only where they are known: their forms are those of nouns. */
import { BASE_VERBS } from '../hedges/past-verbs.ts';

const MORE = `accept accuse acknowledge agree aim allow arrest ask back base begin behave believe belong blame bomb borrow carry cause
  claim complain comprise confirm connect consist contain contribute cost count cover cross dare demand denounce deny depend deserve detain
  disagree drive employ end exceed exist expect export face fear feed feel fight find follow force forget free generate give grow handle
  happen hate hear hint hope import include insist intend interest invest join keep know lack last lie like limit link lose love matter mean
  measure mind need operate oppose order owe own permit place plan prefer produce promise propose protect prove provide punish push read
  recall recommend reject rely remain remember represent require respect run say seek seem seize serve share show sign sink sleep smell speak
  spend stand stay steer step stir stop strand strike suffer suggest support surround suspect take tell think threaten trade transport trust
  understand urge use value vow wait want warn watch welcome wish wonder work worry write appear resemble remind repeat refuse rise fall
  divide separate border flow supply supplies sanction halve double triple swap freeze unfreeze expel jail shoot kill hit clash shell
  suit contradict resume reopen await guard patrol levy charge tax collect gather steal lead win vote elect rule govern host greet praise
  boost curb slash ease lift shut cut raise defy skip snub mull eye weigh expire lapse bring arrive depart convene brace slam hail blast summon recover rescue release swap impose
  reaffirm recognize recognise express commit undertake consider convey extend resolve decide`;

const BASES: ReadonlySet<string> = new Set([...MORE.split(/\s+/), ...BASE_VERBS]);

/** Whether a word in lower case is a known verb in the third person: `holds`, `carries`, `reaches`. */
export function isThirdPerson(lower: string): boolean {
  if (!lower.endsWith('s') || lower.endsWith('ss') || lower.length < 4) return false;
  const stem = lower.slice(0, -1);
  if (BASES.has(stem)) return true;
  if (lower.endsWith('ies')) return BASES.has(`${lower.slice(0, -3)}y`);
  return lower.endsWith('es') && BASES.has(lower.slice(0, -2));
}

/** Whether a word in lower case is a known verb as it stands after `they`. */
export function isPlainVerb(lower: string): boolean {
  return BASES.has(lower);
}
