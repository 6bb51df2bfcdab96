import {
  type ChainLayout,
  chainInWords,
  type DrawnStage,
  layOutAcross,
  layOutDown,
  type PlacedStage,
} from './chain-layout';
import classes from './chain.module.css';

/** More stages don't fit side by side. */
const MOST_ACROSS = 8;
const RADIUS = 11;

/** The style sheet chooses the orientation. */
export function ChainDrawing({ stages }: { stages: readonly DrawnStage[] }) {
  const words = chainInWords(stages);
  return (
    <div className={classes.drawing} data-long={stages.length > MOST_ACROSS}>
      <Drawing className={classes.across} layout={layOutAcross(stages)} words={words} down={false} />
      <Drawing className={classes.down} layout={layOutDown(stages)} words={words} down />
    </div>
  );
}

interface DrawingProps {
  className: string | undefined;
  layout: ChainLayout;
  words: string;
  down: boolean;
}

function Drawing({ className, layout: { width, height, stages }, words, down }: DrawingProps) {
  return (
    <svg className={className} viewBox={`0 0 ${width} ${height}`} width={width} role="img" aria-label={words}>
      {stages.map((stage) => (
        <Link key={stage.key} stage={stage} down={down} />
      ))}
      {stages.map((stage) => (
        <g key={stage.key}>
          <Node {...stage} />
          <Name stage={stage} down={down} />
        </g>
      ))}
    </svg>
  );
}

/** Work doesn't get past a break, so the line after it is dashed. */
function Link({ stage: { x, y, next, breaks }, down }: { stage: PlacedStage; down: boolean }) {
  if (!next) return null;
  const [dx, dy] = down ? [0, RADIUS] : [RADIUS, 0];
  return (
    <line
      className={classes.link}
      data-breaks={breaks}
      x1={x + dx}
      y1={y + dy}
      x2={next.x - dx}
      y2={next.y - dy}
    />
  );
}

/** Marks differ in shape, not only in color. */
function Node({ x, y, breaks }: PlacedStage) {
  const cross = RADIUS * 0.42;
  return (
    <>
      <circle className={classes.node} data-breaks={breaks} cx={x} cy={y} r={RADIUS} />
      <path
        className={classes.sign}
        d={
          breaks
            ? `M${x - cross} ${y - cross} L${x + cross} ${y + cross} M${x + cross} ${y - cross} L${x - cross} ${y + cross}`
            : `M${x - 4.5} ${y + 0.5} L${x - 1.2} ${y + 3.8} L${x + 4.8} ${y - 3.4}`
        }
      />
    </>
  );
}

function Name({ stage, down }: { stage: PlacedStage; down: boolean }) {
  const { lines, count, breaks } = stage;
  const all = count ? [...lines, count] : lines;
  const x = down ? stage.x + 24 : stage.x;
  const first = down ? stage.y + 5 - (all.length - 1) * 8.5 : stage.y + 34;
  return (
    <text className={classes.name} data-breaks={breaks} textAnchor={down ? 'start' : 'middle'}>
      {all.map((line, index) => (
        <tspan
          key={index}
          x={x}
          y={first + index * 17}
          className={count && index === lines.length ? classes.count : undefined}
        >
          {line}
        </tspan>
      ))}
    </text>
  );
}
