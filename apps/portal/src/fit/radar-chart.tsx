import { fitAxisValue, type FitComparison, MAX_FIT_COST } from '@quarterdeck/domain/fit-diagnostic';
import type { FitAnswered } from '../api/fit';
import { pointOn, ringPath, runPath } from './radar-shape';
import classes from './radar.module.css';

const RADIUS = 100;
const RINGS = Array.from({ length: MAX_FIT_COST }, (_, ring) => ring + 1);

interface RadarChartProps {
  /** A chart needs at least three questions in common. */
  compared: readonly FitComparison<FitAnswered>[];
  before: string;
  after: string;
}

/** The table next to it holds the same figures, so the drawing only needs a name. */
export function RadarChart({ compared, before, after }: RadarChartProps) {
  const axes = compared.length;
  const runs = [
    { name: before, kind: 'before', values: compared.map((each) => fitAxisValue(each.before)) },
    { name: after, kind: 'after', values: compared.map((each) => fitAxisValue(each.after)) },
  ];
  return (
    <figure className={classes.figure}>
      <svg
        viewBox="-180 -128 360 256"
        role="img"
        aria-label={`Cost by area: ${before} and ${after}. The table lists the figures.`}
      >
        {RINGS.map((ring) => (
          <path key={ring} d={ringPath(axes, ring, RADIUS)} className={classes.ring} />
        ))}
        {compared.map(({ question, after: { area, text } }, axis) => {
          const end = pointOn(axis, axes, MAX_FIT_COST, RADIUS);
          const label = pointOn(axis, axes, MAX_FIT_COST, RADIUS + 14);
          return (
            <g key={question}>
              <line x1={0} y1={0} x2={end.x} y2={end.y} className={classes.ring} />
              <text x={label.x} y={label.y} className={classes.label} textAnchor={anchorOf(label.x)}>
                {area ?? text}
              </text>
            </g>
          );
        })}
        {runs.map(({ kind, values }) => {
          const { path, closed } = runPath(values, RADIUS);
          return (
            <g key={kind} data-run={kind} className={classes.run}>
              <path d={path} data-closed={closed} />
              {values.map(
                (value, axis) =>
                  value !== null && <Marker key={axis} kind={kind} {...pointOn(axis, axes, value, RADIUS)} />,
              )}
            </g>
          );
        })}
        {RINGS.map((ring) => (
          <text key={ring} x={3} y={-(ring / MAX_FIT_COST) * RADIUS + 9} className={classes.tick}>
            {ring}
          </text>
        ))}
      </svg>
      <figcaption className={classes.legend}>
        {runs.map(({ name, kind }) => (
          <span key={kind}>
            <svg viewBox="-14 -6 28 12" width={28} height={12} aria-hidden="true">
              <g data-run={kind} className={classes.run}>
                <path d="M-14 0L14 0" data-closed={false} />
                <Marker kind={kind} x={0} y={0} />
              </g>
            </svg>
            {name}
          </span>
        ))}
        <small>Further out means a higher cost. Unrated areas aren’t drawn.</small>
      </figcaption>
    </figure>
  );
}

/** Runs differ by marker and dash, not only by color. */
function Marker({ kind, x, y }: { kind: string; x: number; y: number }) {
  return kind === 'before' ? (
    <circle cx={x} cy={y} r={4} />
  ) : (
    <rect x={x - 3.5} y={y - 3.5} width={7} height={7} />
  );
}

function anchorOf(x: number): 'start' | 'middle' | 'end' {
  if (Math.abs(x) < 10) return 'middle';
  return x > 0 ? 'start' : 'end';
}
