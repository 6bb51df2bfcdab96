import { Module } from '@nestjs/common';
import { WeeklyUpdateMail } from './weekly-update-mail';

/** The mail with which a founder gets the published week. */
@Module({ providers: [WeeklyUpdateMail] })
export class WeeklyUpdatesWorkerModule {}
