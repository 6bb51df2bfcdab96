import { randomUUID } from 'node:crypto';
import { CURRENT_QUESTIONNAIRE } from '@quarterdeck/domain/fit-questionnaires';
import type { TestApi } from '@quarterdeck/testing/test-api';
import type { TestPerson } from '@quarterdeck/testing/test-practice';
import type { FitReplyDto } from '../fit-diagnostics/fit-answers.dto';

export const questionKeys = CURRENT_QUESTIONNAIRE.questions.map(({ key }) => key);
export const disqualifierKeys = CURRENT_QUESTIONNAIRE.disqualifiers.map(({ key }) => key);

/** Yes to these keys, no to all others that are asked. */
export function answers(yes: readonly string[], leaveOut: readonly string[] = []): FitReplyDto[] {
  return [...questionKeys, ...disqualifierKeys]
    .filter((key) => !leaveOut.includes(key))
    .map((question) => ({ question, answer: yes.includes(question) ? 'yes' : 'no' }));
}

export function submission(replies = answers(questionKeys.slice(0, 2)), more: object = {}) {
  return {
    questionnaireVersion: CURRENT_QUESTIONNAIRE.version,
    answers: replies,
    submissionId: randomUUID(),
    company: 'Ledgerline',
    name: 'Priya Raman',
    email: 'Priya@Ledgerline.example',
    ...more,
  };
}

export interface OpenFitLink {
  id: string;
  version: number;
  url: string;
  token: string;
}

export async function fitLink(t: TestApi, person: TestPerson, label = 'Newsletter'): Promise<OpenFitLink> {
  const { body } = (await t.as(person).post('/v1/fit-diagnostic-links').send({ label }).expect(201)) as {
    body: Omit<OpenFitLink, 'token'>;
  };
  return { ...body, token: body.url.split('/fit/')[1]! };
}

export const conversion = (name = 'Ledgerline') => ({
  client: { name, timeZone: 'Europe/Berlin', currency: 'EUR' },
  engagement: { model: 'retainer', template: 'systems_operator', kickoffOn: '2026-12-01' },
});
