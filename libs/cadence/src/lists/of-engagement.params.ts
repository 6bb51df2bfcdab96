import { IsUUID } from 'class-validator';

export class OfEngagementParams {
  @IsUUID()
  engagementId: string;
}
