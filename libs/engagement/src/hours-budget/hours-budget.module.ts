import { Module } from '@nestjs/common';
import { HoursBudgetController } from './hours-budget.controller';
import { HoursBudgetService } from './hours-budget.service';

@Module({ controllers: [HoursBudgetController], providers: [HoursBudgetService] })
export class HoursBudgetModule {}
