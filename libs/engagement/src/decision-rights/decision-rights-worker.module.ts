import { Module } from '@nestjs/common';
import { AnsweredMail } from './answered-mail';
import { DecisionRightsMail } from './decision-rights-mail';

/** The mails about decision rights, which the worker writes. */
@Module({ providers: [DecisionRightsMail, AnsweredMail] })
export class DecisionRightsWorkerModule {}
