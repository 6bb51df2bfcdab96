import { Module } from '@nestjs/common';
import { DecisionRightsMail } from './decision-rights-mail';

/** The mails about decision rights, which the worker writes. */
@Module({ providers: [DecisionRightsMail] })
export class DecisionRightsWorkerModule {}
