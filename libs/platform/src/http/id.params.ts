import { IsUUID } from 'class-validator';

/** Path of a single record. */
export class IdParams {
  @IsUUID()
  id: string;
}
