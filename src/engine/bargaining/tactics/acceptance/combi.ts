/**
 * AC_combi(T, best | mean): as AC_next; and from T on also where u(offer) ≥ the best, or the mean, of what was offered in
 * the window before it that is as long as the time left (Baarslag, Hindriks and Jonker 2014, AC_next or AC_time and u ≥ α).
 * Where nothing was offered in the window, AC_next alone decides. Of the two, what is wanted is the lower.
 */
import type { Acceptance } from '../../../../model/index.ts';
import type { AcceptanceRule } from './acceptance-rule.ts';

export const combiRule: AcceptanceRule<Extract<Acceptance, { when: 'combi' }>> = {
  when: 'combi',
  begin({ from, against }, offering, worth) {
    const heard: { readonly got: number; readonly time: number }[] = [];
    return {
      heard(got, { time }) {
        heard.push({ got, time });
      },
      decide(got, now) {
        const next = worth(offering.next(now));
        if (now.time < from) return { accepted: got >= next, wanted: next };
        // The last one heard is the offer itself.
        const since = now.time - (1 - now.time);
        const window = heard.slice(0, -1).filter(({ time }) => time >= since);
        if (window.length === 0) return { accepted: got >= next, wanted: next };
        const gots = window.map((one) => one.got);
        const bound = against === 'best' ? Math.max(...gots) : gots.reduce((sum, one) => sum + one, 0) / gots.length;
        const wanted = Math.min(next, bound);
        return { accepted: got >= wanted, wanted };
      },
    };
  },
};
