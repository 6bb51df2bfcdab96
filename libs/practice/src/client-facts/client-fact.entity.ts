import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ClientFactKind, Confidence } from '@quarterdeck/domain/client-fact';

@Entity('client_fact')
export class ClientFactEntity {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'client_id' })
  clientId: string;

  @Column('text')
  kind: ClientFactKind;

  @Column('text', { name: 'text_value', nullable: true })
  text: string | null;

  @Column('integer', { name: 'count_value', nullable: true })
  count: number | null;

  @Column('bigint', { nullable: true })
  amount: number | null;

  @Column('char', { length: 3, nullable: true })
  currency: string | null;

  @Column('date', { name: 'as_of' })
  asOf: string;

  @Column('text')
  source: string;

  @Column('text')
  confidence: Confidence;

  @Column('uuid', { name: 'recorded_by' })
  recordedBy: string;
}
