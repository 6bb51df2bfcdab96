import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { OUTCOME_WORDS } from '@quarterdeck/domain/outcome-reason';
import { allows } from '@quarterdeck/domain/roles';
import type { OccurrenceDetail } from '../../api/types';
import { Blank } from '../../ui/blank';
import { Loaded } from '../../ui/loaded';
import { LoadingLines } from '../../ui/loading-lines';
import { Page } from '../../ui/page';
import { formatClock, formatLongDate, placeOf, todayIn } from '../../ui/format/date';
import { useNow } from '../../ui/time';
import { useSession } from '../../session/session';
import { CheckInDetail } from './check-in-detail';
import { CheckInForm } from '../form/check-in-form';
import { occurrenceQuery } from '../check-ins.queries';
import { Excused } from './excused';

export function CheckInPage() {
  const { slug, occurrenceId } = useParams({ from: '/inside/p/$slug/check-ins/$occurrenceId' });
  const query = useQuery(occurrenceQuery(occurrenceId));
  return (
    <Loaded
      query={query}
      skeleton={
        <Page title="Check-in" windowTitle="Check-in">
          <LoadingLines rows={4} height={96} />
        </Page>
      }
    >
      {(occurrence) => <Occurrence key={occurrence.id} slug={slug} occurrence={occurrence} />}
    </Loaded>
  );
}

function Occurrence({ slug, occurrence }: { slug: string; occurrence: OccurrenceDetail }) {
  const { practice } = useSession();
  const { client, title, localDate, dueAt, timeZone, checkIn } = occurrence;
  const mayWrite = practice !== null && allows(practice.role, 'check-ins:write');
  const today = todayIn(timeZone, useNow());
  const whyNot = !mayWrite ? 'This check-in hasn’t been written yet.' : reasonAgainst(occurrence, today);
  return (
    <Page
      title={title}
      windowTitle={`${title}, ${client.name}`}
      above={
        <Link to="/p/$slug/clients/$clientId" params={{ slug, clientId: client.id }}>
          {client.name}
        </Link>
      }
      below={
        <>
          {formatLongDate(localDate)}, due at {formatClock(dueAt, timeZone)} in {placeOf(timeZone)}
        </>
      }
    >
      {checkIn ? (
        <CheckInDetail occurrence={occurrence} checkIn={checkIn} mayWrite={mayWrite} />
      ) : occurrence.state === 'excused' ? (
        <Excused occurrence={occurrence} mayWrite={mayWrite} />
      ) : whyNot ? (
        <Blank heading="Not written yet" level={2}>
          {whyNot}
        </Blank>
      ) : (
        <CheckInForm slug={slug} occurrence={occurrence} />
      )}
    </Page>
  );
}

/** Undefined when it can be written now. */
function reasonAgainst(occurrence: OccurrenceDetail, today: string): string | undefined {
  const { state, outcomeReason, opensOn } = occurrence;
  if (state === 'not_applicable')
    return `${outcomeReason ? OUTCOME_WORDS[outcomeReason] : 'Not needed'}: there’s nothing to write.`;
  return today < opensOn ? `You can write it from ${formatLongDate(opensOn)}.` : undefined;
}
