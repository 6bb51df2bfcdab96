import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type RitualTemplate, findEngagementTemplate } from '@quarterdeck/domain/engagement-template';
import { recurrenceWords } from '@quarterdeck/domain/recurrence-words';
import { addRitual, type Ritual } from '../api/rituals';
import { sentenceOf } from '../api/problem';
import type { Engagement } from '../api/types';
import { toast, toastProblem } from '../ui/toast';
import { Section } from '../ui/section';
import { useIdempotencyKey } from '../ui/use-idempotency-key';
import { refreshRituals } from './rituals.queries';
import { bodyOf } from './recurrence';
import classes from './rituals.module.css';

interface SuggestionsProps {
  engagement: Engagement;
  rituals: readonly Ritual[];
}

/** Rituals of the template that the engagement doesn't have yet. */
export function Suggestions({ engagement, rituals }: SuggestionsProps) {
  const queryClient = useQueryClient();
  const keyOf = useIdempotencyKey();
  const add = useMutation({
    mutationFn: ({ kind, title, recurrence, localTime, agenda }: RitualTemplate) => {
      // No last day, so the ritual continues after the engagement.
      const body = { kind, title, recurrence: bodyOf(recurrence), localTime, agenda };
      return addRitual(engagement.id, body, keyOf(body));
    },
    onSuccess: ({ title }) => toast(`${title} added.`),
    onError: (error) => toastProblem(sentenceOf(error)),
    onSettled: () =>
      refreshRituals(queryClient, { engagementId: engagement.id, clientId: engagement.clientId }),
  });
  const offers = (findEngagementTemplate(engagement.template)?.suggestedRituals ?? []).filter(
    (offer) => !rituals.some(({ kind }) => kind === offer.kind),
  );
  if (offers.length === 0) return null;
  return (
    <Section title="Suggested rituals">
      <ul className={classes.offers}>
        {offers.map((offer) => (
          <li key={offer.kind}>
            <span>
              {offer.title}: {recurrenceWords(offer.recurrence)} at {offer.localTime}
            </span>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`Add ${offer.title}`}
              disabled={add.isPending}
              onClick={() => add.mutate(offer)}
            >
              Add
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
