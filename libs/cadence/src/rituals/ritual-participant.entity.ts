import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('ritual_participant')
export class RitualParticipantEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  ritualId: string;

  @PrimaryColumn('uuid')
  userId: string;

  @Column('uuid')
  clientId: string;

  @Column('uuid')
  engagementId: string;
}
