import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { InterviewCoverageService } from './interview-coverage.service';
import { InterviewEntity } from './interview.entity';
import { InterviewsController } from './interviews.controller';
import { InterviewsService } from './interviews.service';

@Module({
  imports: [TypeOrmModule.forFeature([InterviewEntity])],
  controllers: [InterviewsController],
  providers: [InterviewsService, InterviewCoverageService],
})
export class InterviewsModule {}
