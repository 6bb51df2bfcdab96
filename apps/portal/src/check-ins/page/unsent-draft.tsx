import { Alert, Button } from '@mantine/core';
import { useState } from 'react';
import { discardCheckInDraft } from '../../api/check-ins';
import { toastProblem } from '../../ui/toast';
import { sentenceOf } from '../../api/problem';
import type { OccurrenceDetail } from '../../api/types';
import { useSession } from '../../session/session';
import { dropDraft, latestDraft, readDraft } from '../form/draft';

/** Someone else submitted while a draft was open here. Shows it, so no text is lost. */
export function UnsentDraft({ occurrence }: { occurrence: OccurrenceDetail }) {
  const { user } = useSession();
  const [kept, setKept] = useState(() => latestDraft(readDraft(user.id, occurrence.id), occurrence.draft));
  if (!kept) return null;
  const { moved = '', blocked = '', decisionsNeeded = '' } = kept.draft;
  const drop = () => {
    dropDraft(user.id, occurrence.id);
    setKept(undefined);
    discardCheckInDraft(occurrence.id).catch((error: unknown) => toastProblem(sentenceOf(error)));
  };
  return (
    <Alert variant="outline" mb="lg" title="Someone else submitted this check-in before you sent your draft">
      <p style={{ whiteSpace: 'pre-line' }}>
        {[moved, blocked, decisionsNeeded].filter((text) => text.trim()).join('\n\n')}
      </p>
      <Button mt="sm" size="compact-sm" variant="subtle" onClick={drop}>
        Discard my draft
      </Button>
    </Alert>
  );
}
