import { Module } from '@nestjs/common';
import { PracticeSettingsController } from './practice-settings.controller';
import { PracticeSettingsService } from './practice-settings.service';

@Module({ controllers: [PracticeSettingsController], providers: [PracticeSettingsService] })
export class PracticeSettingsModule {}
