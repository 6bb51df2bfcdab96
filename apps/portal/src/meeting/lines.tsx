import { linesOf } from './meeting-notes';
import classes from './meeting.module.css';

interface LinesProps {
  notes: string;
  become: { item: (line: string) => void; decision: (line: string) => void; pending: boolean };
}

export function Lines({ notes, become }: LinesProps) {
  const lines = linesOf(notes);
  if (lines.length === 0) return null;
  return (
    <ul className={classes.lines} aria-label="Lines of the notes">
      {lines.map((line) => (
        <li key={line}>
          <span>{line}</span>
          <button
            type="button"
            className="qd-text-button"
            disabled={become.pending}
            aria-label={`Make this an action item: ${line}`}
            onClick={() => become.item(line)}
          >
            Action item
          </button>
          <button
            type="button"
            className="qd-text-button"
            disabled={become.pending}
            aria-label={`Make this a decision: ${line}`}
            onClick={() => become.decision(line)}
          >
            Decision
          </button>
        </li>
      ))}
    </ul>
  );
}
