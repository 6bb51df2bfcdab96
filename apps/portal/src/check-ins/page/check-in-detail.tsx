import { Button } from '@mantine/core';
import { COUNTED_KIND } from '@quarterdeck/domain/ritual-kind';
import { useState } from 'react';
import type { CheckIn, OccurrenceDetail } from '../../api/types';
import { Tag } from '../../ui/tag';
import { Ago } from '../../ui/time';
import { CheckInText } from '../check-in-text';
import { lazyDialog } from '../../ui/lazy-dialog';
import { EditCheckIn } from '../form/edit-check-in';
import { LastWeek } from '../last-week';
import { usePublication } from '../publication';
import { PunctualityTag } from '../punctuality-tag';
import { UnsentDraft } from './unsent-draft';
import classes from '../check-in.module.css';

const UpdatePreview = lazyDialog(async () => (await import('./update-preview')).UpdatePreview);

interface CheckInDetailProps {
  occurrence: OccurrenceDetail;
  checkIn: CheckIn;
  mayWrite: boolean;
}

export function CheckInDetail({ occurrence, checkIn, mayWrite }: CheckInDetailProps) {
  const [editing, setEditing] = useState(false);
  const [looking, setLooking] = useState(false);
  const { publish, withdraw } = usePublication(occurrence.id, occurrence.client.id);
  const published = checkIn.visibility === 'published';
  const isUpdate = checkIn.kind === COUNTED_KIND;
  const publishNow = () => (isUpdate ? setLooking(true) : publish.mutate(checkIn));
  if (editing)
    return <EditCheckIn occurrence={occurrence} checkIn={checkIn} onClose={() => setEditing(false)} />;
  return (
    <div className={classes.columns}>
      <article>
        {mayWrite && <UnsentDraft occurrence={occurrence} />}
        <p className={classes.meta}>
          <PunctualityTag punctuality={checkIn.punctuality} />
          <Tag tone={published ? 'accent' : 'plain'}>{published ? 'Published' : 'Private'}</Tag>
          <span>
            {checkIn.author.name}, <Ago instant={checkIn.submittedAt} timeZone={occurrence.timeZone} />
          </span>
        </p>
        <CheckInText checkIn={checkIn} level={2} />
        {looking && !published && (
          <UpdatePreview
            occurrence={occurrence}
            checkIn={checkIn}
            pending={publish.isPending}
            onEdit={() => {
              setLooking(false);
              setEditing(true);
            }}
            onPublish={() => publish.mutate(checkIn, { onSettled: () => setLooking(false) })}
            onClose={() => setLooking(false)}
          />
        )}
        {mayWrite && (
          <div className={`${classes.detailActions} qd-screen-only`}>
            <Button variant="default" onClick={() => setEditing(true)}>
              Edit
            </Button>
            {published ? (
              <Button variant="default" loading={withdraw.isPending} onClick={() => withdraw.mutate(checkIn)}>
                Unpublish
              </Button>
            ) : (
              <Button loading={publish.isPending} onClick={publishNow}>
                {isUpdate ? 'Preview as founder' : 'Publish to founder'}
              </Button>
            )}
          </div>
        )}
      </article>
      {occurrence.previousCheckIn && <LastWeek checkIn={occurrence.previousCheckIn} />}
    </div>
  );
}
