/** A quiet mark at the element that a skeptic would ask about, with the question behind it. */
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { Doubt } from '../desk/questions/critic.ts';
import { IconButton } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Words } from '../parts/words.tsx';
import { model as phrases } from '../phrases/model.ts';

export function DoubtMark({ doubts }: { readonly doubts: readonly Doubt[] }) {
  if (doubts.length === 0) return null;
  return (
    <span className="doubt-mark">
      <DialogTrigger>
        <IconButton name={phrases.doubts.mark(doubts.length)}>
          <Icon name="help" />
        </IconButton>
        <Popover className="doubt-popover" placement="bottom end" offset={4}>
          <Dialog aria-label={phrases.doubts.mark(doubts.length)}>
            <DoubtList doubts={doubts} />
          </Dialog>
        </Popover>
      </DialogTrigger>
    </span>
  );
}

export function DoubtList({ doubts }: { readonly doubts: readonly Doubt[] }) {
  return (
    <ul className="doubt-list">
      {doubts.map(({ code, title, about, says, advice }) => (
        <li key={`${code} ${about.join(' ')} ${says.join(' ')}`}>
          <strong>{title}</strong>
          {says.map((sentence) => (
            <p key={sentence}>
              <Words text={sentence} />
            </p>
          ))}
          <p className="advice">
            <Words text={advice} />
          </p>
        </li>
      ))}
    </ul>
  );
}
