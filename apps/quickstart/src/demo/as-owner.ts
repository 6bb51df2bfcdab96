import type { Scope } from '@quarterdeck/domain/roles';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';

/** A change by the owner of the demo practice, under a scope that may make it. */
export type AsOwner = (scope: Scope, change: (tx: Transaction) => Promise<void>) => Promise<void>;
