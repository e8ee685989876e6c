/** Which points are shown: each by its name and by whose convention it is. */
import './convention-choice.css';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { DEFAULT_POINTS, POINT_NAMES, type PointName } from '../../../engine/bargaining/index.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Tick } from '../../parts/tick.tsx';
import { talksPoints as phrases } from '../../phrases/talks-points.ts';
import { choose, useCasePlace } from '../../place/use-place.ts';
import { shownNames } from './named-points.ts';

export function ConventionChoice({ hasDraws }: { readonly hasDraws: boolean }) {
  const { chosen } = useCasePlace();
  const shown = shownNames(chosen.show);
  const words = phrases.conventions;
  const put = (name: PointName, isShown: boolean) => {
    const names = POINT_NAMES.filter((one) => (one === name ? isShown : shown.includes(one)));
    const isUsual = names.join() === DEFAULT_POINTS.join();
    choose({ chosen: { show: isUsual ? null : names.length === 0 ? 'none' : names.join(' ') } }, { replace: true });
  };
  return (
    <DialogTrigger>
      <Button>
        {words.label}
        <Icon name="down" />
      </Button>
      <Popover className="choice-list convention-list" offset={4} placement="bottom start">
        <Dialog aria-label={words.label}>
          <p className="quiet">{words.says}</p>
          {POINT_NAMES.map((name) => (
            <Tick
              key={name}
              label={`${phrases.points[name].name}: ${phrases.points[name].says}`}
              isTicked={shown.includes(name)}
              onTick={(ticked) => put(name, ticked)}
            >
              <Named name={name} />
            </Tick>
          ))}
          {hasDraws && (
            <Tick
              label={`${words.draws}: ${words.drawsSays}`}
              isTicked={chosen.draws !== undefined}
              onTick={(ticked) => choose({ chosen: { draws: ticked ? 1 : null } }, { replace: true })}
            >
              <span className="named-convention">
                <strong>{words.draws}</strong> <span className="says">{words.drawsSays}</span>
              </span>
            </Tick>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Named({ name }: { readonly name: PointName }) {
  const { sign, name: said, says } = phrases.points[name];
  return (
    <span className="named-convention">
      <span className="sign">{sign}</span> <strong>{said}</strong> <span className="says">{says}</span>
    </span>
  );
}
