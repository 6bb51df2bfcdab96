import { useMutation, useQueryClient } from '@tanstack/react-query';
import { changeMilestone } from '../api/engagements';
import { isStale, sentenceOf } from '../api/problem';
import type { ClientOverview, Milestone } from '../api/types';
import { toast, toastProblem } from '../ui/toast';
import { overviewQuery, refreshClient } from '../clients/clients.queries';

type Version = Pick<Milestone, 'id' | 'version' | 'title'>;

/** Updates optimistically, and rolls back if the server refuses. */
export function useMilestoneDone(clientId: string): (milestone: Version, doneOn: string | null) => void {
  const queryClient = useQueryClient();
  const { queryKey } = overviewQuery(clientId);
  const put = (milestone: Pick<Milestone, 'id'> & Partial<Milestone>) =>
    queryClient.setQueryData<ClientOverview>(queryKey, (old) => old && withMilestone(old, milestone));

  const { mutate } = useMutation({
    mutationFn: ({ milestone, doneOn }: { milestone: Version; doneOn: string | null }) =>
      changeMilestone(milestone, { doneOn }),
    onMutate: async ({ milestone, doneOn }) => {
      await queryClient.cancelQueries({ queryKey });
      put({ id: milestone.id, doneOn, overdue: false });
    },
    onSuccess: (milestone) => {
      put(milestone);
      if (milestone.doneOn) {
        toast(`Done: ${milestone.title}`, { run: () => mutate({ milestone, doneOn: null }) });
      }
    },
    onError: (error) =>
      toastProblem(
        isStale(error)
          ? 'Someone else changed this milestone. You’re seeing the latest version.'
          : sentenceOf(error),
      ),
    onSettled: () => refreshClient(queryClient, clientId),
  });
  return (milestone, doneOn) => mutate({ milestone, doneOn });
}

function withMilestone(
  overview: ClientOverview,
  change: Pick<Milestone, 'id'> & Partial<Milestone>,
): ClientOverview {
  const { engagement } = overview;
  if (!engagement) return overview;
  const milestones = engagement.milestones.map((each) =>
    each.id === change.id ? { ...each, ...change } : each,
  );
  return { ...overview, engagement: { ...engagement, milestones } };
}
