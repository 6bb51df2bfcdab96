import { Module } from '@nestjs/common';
import { DecisionImportsController } from './imports.controller';
import { DecisionImportsService } from './imports.service';
import { DecisionFilesController } from './decision-files.controller';
import { DecisionFilesService } from './decision-files.service';

/** Decisions as Markdown files, in and out. */
@Module({
  controllers: [DecisionFilesController, DecisionImportsController],
  providers: [DecisionFilesService, DecisionImportsService],
})
export class DecisionFilesModule {}
