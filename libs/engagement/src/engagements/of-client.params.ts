import { IsUUID } from 'class-validator';

/** Path of what belongs to a client. */
export class OfClientParams {
  @IsUUID()
  clientId: string;
}
