import type { CheckIn } from '../api/types';
import { Tag } from '../ui/tag';
import { HEALTH } from './health';

/** How things stand, in one word, and why when it alarms; nothing when nobody said. */
export function HealthLine({ checkIn: { health, healthReason } }: { checkIn: CheckIn }) {
  if (!health) return null;
  const { word, tone } = HEALTH[health];
  return (
    <p>
      <Tag tone={tone}>{word}</Tag> {healthReason}
    </p>
  );
}
