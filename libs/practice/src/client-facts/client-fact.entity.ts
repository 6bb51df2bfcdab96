import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ClientFactKind, Confidence } from '@quarterdeck/domain/client-fact';

@Entity('client_fact')
export class ClientFactEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  clientId: string;

  @Column('text')
  kind: ClientFactKind;

  @Column('text', { nullable: true })
  textValue: string | null;

  @Column('integer', { nullable: true })
  countValue: number | null;

  @Column('bigint', { nullable: true })
  amount: number | null;

  @Column('char', { nullable: true })
  currency: string | null;

  @Column('date')
  asOf: string;

  @Column('text')
  source: string;

  @Column('text')
  confidence: Confidence;

  @Column('uuid')
  recordedBy: string;

  @Column('timestamptz')
  createdAt: Date;
}
