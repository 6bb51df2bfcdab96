import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { daysBetween, parseLocalDate } from '@quarterdeck/domain/calendar-date';
import { consecutiveMisses } from '@quarterdeck/domain/adherence';
import { adherence } from '@quarterdeck/domain/occurrence';
import { allows } from '@quarterdeck/domain/roles';
import { useState } from 'react';
import type { CheckIn, ClientOverview, Engagement, Occurrence } from '../../api/types';
import { Blank } from '../../ui/blank';
import { Section } from '../../ui/section';
import { sentenceOf } from '../../api/problem';
import { useSession } from '../../session/session';
import { CheckInCard } from './check-in-card';
import { checkInsQuery } from '../check-ins.queries';
import { PunctualityStrip } from './punctuality-strip';
import classes from './check-ins-section.module.css';

interface CheckInsSectionProps {
  slug: string;
  overview: ClientOverview;
  engagement: Engagement;
}

export function CheckInsSection({ slug, overview, engagement }: CheckInsSectionProps) {
  const { occurrences, checkIns, today } = overview;
  const { practice } = useSession();
  const mayWrite = practice !== null && allows(practice.role, 'check-ins:write');
  const kept = adherence(occurrences.map(({ punctuality }) => punctuality));
  const misses = consecutiveMisses(inOrder(occurrences).map(({ punctuality }) => punctuality));
  const next = mayWrite ? writable(occurrences, today) : undefined;
  return (
    <Section
      id="check-ins"
      title="Check-ins"
      note={
        kept.n > 0 &&
        `${kept.onTime} of the last ${kept.n} on time${misses > 1 ? `, ${misses} missed in a row` : ''}`
      }
      actions={
        next && (
          <Button
            size="compact-sm"
            renderRoot={(props) => (
              <Link
                to="/p/$slug/check-ins/$occurrenceId"
                params={{ slug, occurrenceId: next.id }}
                {...props}
              />
            )}
          >
            Write the check-in
          </Button>
        )
      }
    >
      <PunctualityStrip slug={slug} occurrences={occurrences} today={today} />
      {checkIns.length === 0 ? (
        <Blank heading="No check-ins yet">
          {engagement.state === 'draft'
            ? 'Check-ins start when you activate the engagement.'
            : 'You write the first one when it’s due. It takes two minutes.'}
        </Blank>
      ) : (
        <Written slug={slug} latest={checkIns} engagementId={engagement.id} today={today} />
      )}
    </Section>
  );
}

const inOrder = (occurrences: readonly Occurrence[]) =>
  [...occurrences].sort((a, b) => a.localDate.localeCompare(b.localDate));

/** Picks the latest due date, or the next one if it opens within a week. */
function writable(occurrences: readonly Occurrence[], today: string): Occurrence | undefined {
  const open = occurrences.filter(({ state }) => state === 'scheduled' || state === 'due');
  const sorted = inOrder(open);
  const next = sorted.findLast(({ localDate }) => localDate <= today) ?? sorted[0];
  return next && daysBetween(parseLocalDate(today), parseLocalDate(next.localDate)) < 7 ? next : undefined;
}

function Written({ slug, latest, engagementId, today }: WrittenProps) {
  const [all, setAll] = useState(false);
  const query = useInfiniteQuery({ ...checkInsQuery(engagementId), enabled: all });
  const shown = query.data?.pages.flatMap(({ data }) => data) ?? latest;
  const more = all ? query.hasNextPage : latest.length >= 5;
  const loadMore = () => (all ? void query.fetchNextPage() : setAll(true));
  return (
    <>
      <ol className={classes.cards}>
        {shown.map((checkIn, index) => (
          <CheckInCard key={checkIn.id} slug={slug} checkIn={checkIn} today={today} open={index === 0} />
        ))}
      </ol>
      {query.error && <p role="alert">{sentenceOf(query.error)}</p>}
      {(more || query.isFetching) && (
        <Button
          className="qd-screen-only"
          mt="sm"
          variant="subtle"
          size="compact-sm"
          loading={query.isFetching}
          onClick={query.error ? () => void query.refetch() : loadMore}
        >
          Show older check-ins
        </Button>
      )}
    </>
  );
}

interface WrittenProps {
  slug: string;
  latest: readonly CheckIn[];
  engagementId: string;
  today: string;
}
