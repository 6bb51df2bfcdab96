import { Module } from '@nestjs/common';
import { InterviewCoverageService } from './interview-coverage.service';
import { InterviewsController } from './interviews.controller';
import { InterviewsService } from './interviews.service';

@Module({
  controllers: [InterviewsController],
  providers: [InterviewsService, InterviewCoverageService],
})
export class InterviewsModule {}
