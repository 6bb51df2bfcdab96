import type { InterviewCoverage } from '../api/diagnose';
import { formatDate } from '../ui/format/date';
import { Tag } from '../ui/tag';
import classes from './interviews.module.css';

export function CoverageMeter({ coverage }: { coverage: InterviewCoverage }) {
  const { engineers, customers, financialModel, complete } = coverage;
  return (
    <div className={classes.coverage}>
      <Part label="Engineers" {...engineers} unknown="number not set" />
      <Part label="Customers" {...customers} unknown="" />
      <div className={classes.part}>
        <span>Financial model</span>
        <span>
          {financialModel.reviewedOn ? `reviewed ${formatDate(financialModel.reviewedOn)}` : 'not reviewed'}
        </span>
        <Bar share={financialModel.met ? 1 : 0} met={financialModel.met} />
      </div>
      {complete && <Tag tone="good">Coverage complete</Tag>}
    </div>
  );
}

interface PartProps {
  label: string;
  interviewed: number;
  needed: number | null;
  met: boolean;
  unknown: string;
}

function Part({ label, interviewed, needed, met, unknown }: PartProps) {
  const share = met ? 1 : needed ? interviewed / needed : 0;
  return (
    <div className={classes.part}>
      <span>{label}</span>
      <span>{needed === null ? `${interviewed}, ${unknown}` : `${interviewed} of ${needed}`}</span>
      <Bar share={share} met={met} />
    </div>
  );
}

/** Hidden from screen readers; the text says the same. */
function Bar({ share, met }: { share: number; met: boolean }) {
  return (
    <span className={classes.bar} data-met={met} aria-hidden>
      <span style={{ width: `${Math.min(1, share) * 100}%` }} />
    </span>
  );
}
