import { Module } from '@nestjs/common';
import { WaitingMail } from './waiting-mail';

/** The mails about decisions, which the worker writes. */
@Module({ providers: [WaitingMail] })
export class DecisionsWorkerModule {}
