/** What is tried out, as it stands in the address: `down.t*linear up.r*0.9 up.w.water*30`. */
import type { TalksTrial } from '../../desk/questions/talks-seen.ts';

export function trialText({ reservations = {}, weights = {}, tactics = {} }: TalksTrial): string {
  const parts = [
    ...Object.entries(reservations).map(([party, value]) => `${party}.r*${value}`),
    ...Object.entries(weights).flatMap(([party, some]) =>
      Object.entries(some).map(([issue, value]) => `${party}.w.${issue}*${value}`),
    ),
    ...Object.entries(tactics).map(([party, name]) => `${party}.t*${name}`),
  ];
  return parts.sort().join(' ');
}

/** What makes no sense is passed over. */
export function trialFrom(text: string): TalksTrial {
  const reservations: Record<string, number> = {};
  const weights: Record<string, Record<string, number>> = {};
  const tactics: Record<string, string> = {};
  for (const part of text.split(' ')) {
    const [name = '', value = ''] = part.split('*');
    const [party = '', kind, issue] = name.split('.');
    const number = Number(value);
    const isNumber = value !== '' && Number.isFinite(number);
    if (kind === 'r' && isNumber) reservations[party] = number;
    else if (kind === 'w' && issue !== undefined && isNumber && number >= 0) {
      weights[party] = { ...weights[party], [issue]: number };
    } else if (kind === 't' && value !== '') tactics[party] = value;
  }
  return {
    ...(Object.keys(reservations).length > 0 && { reservations }),
    ...(Object.keys(weights).length > 0 && { weights }),
    ...(Object.keys(tactics).length > 0 && { tactics }),
  };
}
