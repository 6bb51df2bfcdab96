import { Injectable } from '@nestjs/common';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { ProgressDto, ProgressListDto } from './progress.dto';
import { clientProgress, progressClients } from './progress.queries';

@Injectable()
export class ProgressService {
  constructor(private readonly db: TenantDb) {}

  list(): Promise<Json<ProgressListDto>> {
    return this.db.read(progressClients());
  }

  get(clientId: string): Promise<Json<ProgressDto>> {
    return this.db.read(clientProgress(clientId));
  }
}
