/** The named points in figures: by which convention, which package, what it is worth to each. */
import { Button as AriaButton } from 'react-aria-components';
import type { PointName } from '../../../engine/bargaining/index.ts';
import type { SeenPoint, SeenWithout, TalksPointsAnswer } from '../../desk/questions/talks-points.ts';
import { Scrolling } from '../../parts/scrolling.tsx';
import { percent } from '../../phrases/figures.ts';
import { talks as words } from '../../phrases/talks.ts';
import { talksPoints as phrases } from '../../phrases/talks-points.ts';
import './package-button.css';
import { PartyHeads, Worths } from '../worth-cells.tsx';
import { levelsText, namedPoints } from './named-points.ts';

interface Props {
  readonly answer: TalksPointsAnswer;
  readonly without: SeenWithout;
  readonly shown: readonly PointName[];
  readonly chosen: string | undefined;
  readonly hasDraws: boolean;
  readonly onChoose: (point: SeenPoint) => void;
}

export function PointTable({ answer, without, shown, chosen, hasDraws, onChoose }: Props) {
  const { parties } = answer;
  const rows = namedPoints(without, shown);
  const none = shown.filter((name) => without.named[name].count === 0);
  const tied = shown.filter((name) => without.named[name].count > without.named[name].points.length);
  return (
    <>
      <Scrolling label={phrases.table.title}>
        <table className="plain-table point-table">
          <caption>{phrases.table.title}</caption>
          <Head answer={answer} />
          <tbody>
            {rows.map(({ point, names }) => (
              <tr key={levelsText(point.levels)} data-chosen={levelsText(point.levels) === chosen || undefined}>
                <th scope="row">
                  <PointNames names={names} />
                </th>
                <td>
                  <PackageButton answer={answer} point={point} onChoose={onChoose} />
                  {point.crossed.length > 0 && (
                    <span className="beyond">
                      {phrases.table.crossed(point.crossed.map((party) => parties[party]!.name))}
                    </span>
                  )}
                </td>
                <Worths utilities={point.utilities} parties={parties} />
              </tr>
            ))}
            {none.length > 0 && (
              <tr>
                <th scope="row">
                  <PointNames names={none} />
                </th>
                <td colSpan={parties.length + 1} className="none">
                  {phrases.table.none}
                </td>
              </tr>
            )}
          </tbody>
        </table>
      </Scrolling>
      {tied.map((name) => (
        <p key={name} className="quiet">
          {phrases.table.tied(phrases.points[name].name, without.named[name].count, without.named[name].points.length)}
        </p>
      ))}
      {hasDraws && without.draws !== undefined && <Draws answer={answer} without={without} shown={shown} />}
    </>
  );
}

function PointNames({ names }: { readonly names: readonly PointName[] }) {
  return (
    <ul>
      {names.map((name) => (
        <li key={name}>
          <PointNamed name={name} />
        </li>
      ))}
    </ul>
  );
}

function Head({ answer: { parties } }: { readonly answer: TalksPointsAnswer }) {
  return (
    <thead>
      <tr>
        <th scope="col">{phrases.table.heads.point}</th>
        <th scope="col">{phrases.table.heads.package}</th>
        <PartyHeads parties={parties} />
      </tr>
    </thead>
  );
}

function PointNamed({ name }: { readonly name: PointName }) {
  const { sign, name: said, says } = phrases.points[name];
  return (
    <span title={says}>
      <strong className="point-sign">{sign}</strong> {said}
    </span>
  );
}

/** The package in words, that leads to what it would mean. */
export function PackageButton({
  answer: { issues },
  point,
  onChoose,
}: {
  readonly answer: Pick<TalksPointsAnswer, 'issues'>;
  readonly point: SeenPoint;
  readonly onChoose: (point: SeenPoint) => void;
}) {
  const text = words.packageOf(point.values.map((value, at) => [issues[at]!.name, value]));
  return (
    <AriaButton className="package-button" aria-label={phrases.table.show(text)} onPress={() => onChoose(point)}>
      {point.values.map((value, at) => (
        <span key={issues[at]!.id} title={issues[at]!.name}>
          <span className="quiet">{issues[at]!.name}</span> <bdi>{value}</bdi>
        </span>
      ))}
    </AriaButton>
  );
}

function Draws({ answer, without, shown }: Pick<Props, 'answer' | 'without' | 'shown'>) {
  const draws = (without.draws ?? []).filter(({ name, mix }) => shown.includes(name) && mix.length > 1);
  if (draws.length === 0) return null;
  return (
    <Scrolling label={phrases.conventions.drawTitle}>
      <table className="plain-table">
        <caption>{phrases.conventions.drawTitle}</caption>
        <Head answer={answer} />
        <tbody>
          {draws.map(({ name, utilities, mix }) => (
            <tr key={`${name} ${utilities[0]}`}>
              <th scope="row">
                <PointNamed name={name} />
              </th>
              <td>
                {mix.map(({ share, point }) => (
                  <span className="draw-part" key={levelsText(point.levels)}>
                    {phrases.conventions.share(percent(share), words.values(point.values))}
                  </span>
                ))}
              </td>
              <Worths utilities={utilities} parties={answer.parties} />
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}
