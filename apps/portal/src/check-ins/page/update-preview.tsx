import { Button, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { CheckIn, OccurrenceDetail } from '../../api/types';
import { formatShortDate } from '../../ui/format/date';
import { CheckInText } from '../check-in-text';
import { preparationQuery } from '../check-ins.queries';
import dialog from '../../ui/dialog.module.css';
import classes from '../check-in.module.css';

interface UpdatePreviewProps {
  occurrence: OccurrenceDetail;
  checkIn: CheckIn;
  pending: boolean;
  onEdit: () => void;
  onPublish: () => void;
  onClose: () => void;
}

export function UpdatePreview(props: UpdatePreviewProps) {
  const { occurrence, checkIn, pending, onEdit, onPublish, onClose } = props;
  const decisions = useQuery(preparationQuery(occurrence.id)).data?.openDecisions.filter(
    ({ waitingOn, visibility }) => waitingOn === 'founder' && visibility === 'published',
  );
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title="What the founder will see"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <CheckInText checkIn={checkIn} level={3} />
      {decisions && decisions.length > 0 && (
        <>
          <h3>Waiting for their decision</h3>
          <ul className={classes.waiting}>
            {decisions.map(({ id, number, title, neededBy }) => (
              <li key={id}>
                {number} {title}
                {neededBy && `, by ${formatShortDate(neededBy)}`}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={classes.quiet}>
        It appears on the founder’s progress page right away. One email goes out after two minutes; until then
        you can unpublish it.
      </p>
      <div className={dialog.buttons}>
        <Button variant="default" onClick={onEdit}>
          Edit first
        </Button>
        <Button loading={pending} onClick={onPublish} data-autofocus>
          Publish
        </Button>
      </div>
    </Modal>
  );
}
