import { IsUUID } from 'class-validator';

export class OfClientParams {
  @IsUUID()
  clientId: string;
}
