import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('sign_in_link')
export class SignInLinkEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  userId: string;

  @Column('text')
  purpose: 'sign_in' | 'password_reset';

  @Column('text', { nullable: true })
  tenantSlug: string | null;

  @Column('text', { nullable: true })
  nextPath: string | null;

  @Column('bytea')
  tokenHash: Buffer;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  usedAt: Date | null;

  @Column('timestamptz')
  createdAt: Date;
}
