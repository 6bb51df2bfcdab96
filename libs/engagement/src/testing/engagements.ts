import { addDays, parseLocalDate } from '@quarterdeck/domain/calendar-date';
import type { TestApi } from '@quarterdeck/testing/test-api';
import type { TestPerson } from '@quarterdeck/testing/test-practice';
import { answerScope } from './answered-scope';
import type { EngagementDto } from '../engagements/engagements.dto';

export const berlin = 'Europe/Berlin';

/** Today's date in a zone, moved by some days. */
export function todayIn(timeZone: string, shift = 0): string {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date());
  return addDays(parseLocalDate(today), shift);
}

export const retainer = (kickoffOn: string, template = 'systems_operator') => ({
  model: 'retainer',
  template,
  kickoffOn,
});

/** The verbs of these specs, as one person. */
export function engagementsOf(test: TestApi, person: TestPerson) {
  const as = test.as(person);
  return {
    /** A draft that could be activated. */
    async draft(clientId: string, kickoffOn: string, template?: string): Promise<EngagementDto> {
      const path = `/v1/clients/${clientId}/engagements`;
      const answer = await as.post(path).send(retainer(kickoffOn, template)).expect(201);
      const draft = answer.body as EngagementDto;
      await answerScope(test.database.admin, draft.id);
      return draft;
    },
    async get(id: string): Promise<EngagementDto> {
      const answer = await as.get(`/v1/engagements/${id}`).expect(200);
      return answer.body as EngagementDto;
    },
    move: (id: string, version: number, verb: string) =>
      as.post(`/v1/engagements/${id}/${verb}`).set('If-Match', `"${version}"`).send({}),
    patch: (id: string, version: number, body: object) =>
      as.patch(`/v1/engagements/${id}`).set('If-Match', `"${version}"`).send(body),
  };
}
