import { IsUUID } from 'class-validator';

/** Path of what belongs to an engagement. */
export class OfEngagementParams {
  @IsUUID()
  engagementId: string;
}
