import { IsIn } from 'class-validator';

export class HealthDto {
  @IsIn(['ok'])
  status: 'ok';
}
