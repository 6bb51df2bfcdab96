import { Alert, Button } from '@mantine/core';
import { useState } from 'react';
import { useSession } from '../session/session';
import { dropDraft, readDraft } from './draft';

/** Somebody else wrote this check-in while a draft was open here: the text is shown, so that nothing typed is lost. */
export function UnsentDraft({ occurrenceId }: { occurrenceId: string }) {
  const { user } = useSession();
  const [kept, setKept] = useState(() => readDraft(user.id, occurrenceId));
  if (!kept) return null;
  const { moved, blocked, decisionsNeeded } = kept.draft;
  const drop = () => {
    dropDraft(user.id, occurrenceId);
    setKept(undefined);
  };
  return (
    <Alert variant="outline" mb="lg" title="You typed this, but it was written by somebody else first">
      <p style={{ whiteSpace: 'pre-line' }}>
        {[moved, blocked, decisionsNeeded].filter((text) => text.trim()).join('\n\n')}
      </p>
      <Button mt="sm" size="compact-sm" variant="subtle" onClick={drop}>
        Discard my text
      </Button>
    </Alert>
  );
}
