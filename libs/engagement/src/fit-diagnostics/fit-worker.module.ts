import { Module } from '@nestjs/common';
import { ReceivedMail } from './received-mail';

/** The mails about the fit diagnostic, which the worker writes. */
@Module({ providers: [ReceivedMail] })
export class FitWorkerModule {}
