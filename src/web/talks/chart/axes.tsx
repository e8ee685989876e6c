/** The two axes of a picture, with their marks and what they measure. */
import './chart.css';
import type { ReactNode } from 'react';
import type { Scale } from './scale.ts';

export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const FRAME: Frame = { width: 560, height: 440, left: 58, right: 18, top: 30, bottom: 50 };

interface Props {
  readonly frame: Frame;
  readonly x: Scale;
  readonly y: Scale;
  readonly xName: string;
  readonly yName: string;
  readonly shownX: (value: number) => string;
  readonly shownY: (value: number) => string;
}

export function Axes({ frame, x, y, xName, yName, shownX, shownY }: Props) {
  const { width, height, left, right, top, bottom } = frame;
  const floor = height - bottom;
  return (
    <g className="axes">
      {x.ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${x.at(tick)} ${top}V${floor}`} className="grid" />
          <text x={x.at(tick)} y={floor + 16} textAnchor="middle">
            {shownX(tick)}
          </text>
        </g>
      ))}
      {y.ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${left} ${y.at(tick)}H${width - right}`} className="grid" />
          <text x={left - 8} y={y.at(tick)} textAnchor="end" dominantBaseline="central">
            {shownY(tick)}
          </text>
        </g>
      ))}
      <path d={`M${left} ${top}V${floor}H${width - right}`} className="axis" />
      <text x={(left + width - right) / 2} y={height - 10} textAnchor="middle" className="axis-name">
        {xName}
      </text>
      <text
        x={14}
        y={(top + floor) / 2}
        textAnchor="middle"
        className="axis-name"
        transform={`rotate(-90 14 ${(top + floor) / 2})`}
      >
        {yName}
      </text>
    </g>
  );
}

interface ChartProps {
  readonly frame: Frame;
  /** What it shows; read out in place of the picture. */
  readonly label: string;
  readonly children: ReactNode;
}

export function Chart({ frame, label, children }: ChartProps) {
  return (
    <svg className="talks-chart" viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-label={label}>
      {children}
    </svg>
  );
}
