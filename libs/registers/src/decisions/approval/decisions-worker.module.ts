import { Module } from '@nestjs/common';
import { RecordNeededDecision } from '../record/record-needed-decision';
import { WaitingMail } from './waiting-mail';

/** What the worker does for decisions: it writes their mails, and logs those that a sweep calls for. */
@Module({ providers: [WaitingMail, RecordNeededDecision] })
export class DecisionsWorkerModule {}
