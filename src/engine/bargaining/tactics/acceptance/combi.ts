/**
 * AC_combi(T, best | mean): as AC_next; and from T on also where u(offer) ≥ the best, or the mean, of what was offered in
 * the window before it that is as long as the time left (Baarslag, Hindriks and Jonker 2014, AC_next or AC_time and u ≥ α).
 * Where nothing was offered in the window, AC_next alone decides. Of the two, what is wanted is the lower.
 */
import type { Acceptance } from '../../../../model/index.ts';
import { addExactly, type ExactSum, roundedSum } from '../../exact-sum.ts';
import type { AcceptanceRule } from './acceptance-rule.ts';

export const combiRule: AcceptanceRule<Extract<Acceptance, { when: 'combi' }>> = {
  when: 'combi',
  begin({ from, against }, offering, worth) {
    const gots: number[] = [];
    const times: number[] = [];
    // The window only moves on: what has left it never comes back.
    let start = 0;
    let end = 0;
    const sum: ExactSum = [];
    /** Places in the window, each worth more than all after it. */
    const falling: number[] = [];
    let first = 0;
    const moveTo = (since: number, until: number) => {
      for (; end < until; end += 1) {
        addExactly(sum, gots[end]!);
        while (falling.length > first && gots[falling[falling.length - 1]!]! <= gots[end]!) falling.pop();
        falling.push(end);
      }
      for (; start < end && times[start]! < since; start += 1) {
        addExactly(sum, -gots[start]!);
        if (falling[first] === start) first += 1;
      }
    };
    return {
      heard(got, { time }) {
        gots.push(got);
        times.push(time);
      },
      decide(got, now) {
        const next = worth(offering.next(now));
        if (now.time < from) return { accepted: got >= next, wanted: next };
        // The last one heard is the offer itself.
        moveTo(now.time - (1 - now.time), gots.length - 1);
        if (start === end) return { accepted: got >= next, wanted: next };
        const bound = against === 'best' ? gots[falling[first]!]! : roundedSum(sum) / (end - start);
        const wanted = Math.min(next, bound);
        return { accepted: got >= wanted, wanted };
      },
    };
  },
};
