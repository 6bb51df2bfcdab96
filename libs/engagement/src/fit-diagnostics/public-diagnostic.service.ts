import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { CURRENT_QUESTIONNAIRE } from '@quarterdeck/domain/fit-questionnaires';
import { AppError, NotFound, TooManyRequests } from '@quarterdeck/platform/errors';
import { linkTokenHash } from '@quarterdeck/platform/mail/link-token';
import { addressKey } from '@quarterdeck/platform/rate-limit/address-key';
import { type AttemptLimit, AttemptThrottle } from '@quarterdeck/platform/rate-limit/attempt-throttle';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { type Json, type Statement, statement } from '@quarterdeck/platform/tenancy/statement';
import type { FitDiagnosticDto, FitSubmissionDto, NewFitSubmissionDto } from './public-diagnostic.dto';
import { questionnaireDto } from './questionnaire-json';
import { scoredAnswers } from './scored-answers';

/** The one answer for a link that is unknown or revoked. */
export class FitLinkInvalid extends AppError {
  readonly status = 404;
  readonly title = 'This link no longer works';

  constructor() {
    super('link.invalid', 'Ask the person who gave you the link for a new one.');
  }
}

const quarterHour = 15 * 60;

/** How many responses a quarter of an hour takes: enough for an office behind one address and for a talk with a link on the last slide. */
export const submissionLimits = {
  perAddress: { limit: 20, windowSeconds: quarterHour },
  perLink: { limit: 300, windowSeconds: quarterHour },
} as const satisfies Record<string, AttemptLimit>;

const diagnostic = statement<FitDiagnosticDto, [tokenHash: Buffer, questionnaire: string]>(
  'fit-diagnostic.public',
  (tokenHash, questionnaire) => sql`
   select json_build_object('practice', json_build_object('name', p.name), 'questionnaire', ${questionnaire}::json)::text
   from ctx.fit_link_practice(${tokenHash}) as p (name) where p.name is not null`,
);

const receive = statement<FitSubmissionDto, [tokenHash: Buffer, response: string]>(
  'fit-diagnostic.receive',
  (tokenHash, response) => sql`
   select json_build_object('practice', json_build_object('name', r ->> 'practice'),
    'questionnaireVersion', r -> 'questionnaireVersion',
    'result', json_build_object('outcome', r -> 'outcome', 'yes', r -> 'yes', 'minYes', r -> 'minYes',
      'unanswered', r -> 'unanswered', 'disqualifiedBy', r -> 'disqualifiedBy'),
    'answers', r -> 'answers')::text
   from ctx.receive_fit_response(${tokenHash}, ${response}::jsonb) as r where r is not null`,
);

/** For people who are not signed in: the link is all that they have, and all that they need. */
@Injectable()
export class PublicDiagnosticService {
  constructor(
    private readonly db: TenantDb,
    private readonly throttle: AttemptThrottle,
  ) {}

  get(token: string): Promise<Json<FitDiagnosticDto>> {
    const questionnaire = JSON.stringify(questionnaireDto(CURRENT_QUESTIONNAIRE));
    return this.open(diagnostic(linkTokenHash(token), questionnaire));
  }

  async submit(token: string, body: NewFitSubmissionDto, address: string): Promise<Json<FitSubmissionDto>> {
    await this.countAttempt(`fit:${addressKey(address)}`, submissionLimits.perAddress);
    // Refuse a dead link before its answers are validated; it counts against no limit.
    await this.get(token);
    await this.countAttempt(`fit-link:${token}`, submissionLimits.perLink);
    const { questionnaireVersion, answers, score } = scoredAnswers(body);
    const response = {
      id: uuid(),
      submission_id: body.submissionId,
      questionnaire_version: questionnaireVersion,
      answers,
      outcome: score.outcome,
      yes_count: score.yes,
      min_yes: score.minYes,
      unanswered: score.unanswered,
      disqualified_by: score.disqualifiedBy,
      company: body.company.trim(),
      contact_name: body.name.trim(),
      email: body.email.trim().toLowerCase(),
    };
    return this.open(receive(linkTokenHash(token), JSON.stringify(response)));
  }

  private async open<T>(read: Statement<T>): Promise<Json<T>> {
    try {
      return await this.db.open((tx) => tx.read(read));
    } catch (error) {
      throw error instanceof NotFound ? new FitLinkInvalid() : error;
    }
  }

  private async countAttempt(key: string, limit: AttemptLimit): Promise<void> {
    const { allowed, retryAfter } = await this.throttle.take(key, limit);
    if (!allowed)
      throw new TooManyRequests(
        retryAfter,
        'Too many responses arrived at once. Try again in a few minutes.',
      );
  }
}
