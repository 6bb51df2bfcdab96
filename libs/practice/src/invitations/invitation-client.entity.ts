import { Entity, PrimaryColumn } from 'typeorm';

@Entity('invitation_client')
export class InvitationClientEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  invitationId: string;

  @PrimaryColumn('uuid')
  clientId: string;
}
