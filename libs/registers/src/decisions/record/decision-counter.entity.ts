import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('decision_counter')
export class DecisionCounterEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  clientId: string;

  @Column('integer')
  last: number;
}
