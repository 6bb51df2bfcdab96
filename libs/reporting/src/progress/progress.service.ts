import { Injectable } from '@nestjs/common';
import { Gate } from '@quarterdeck/platform/tenancy/gate';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { ProgressDto, ProgressListDto } from './progress.dto';
import { clientProgress, progressClients } from './progress.queries';

@Injectable()
export class ProgressService {
  constructor(private readonly gate: Gate) {}

  list(): Promise<Json<ProgressListDto>> {
    return this.gate.read(progressClients);
  }

  of(clientId: string): Promise<Json<ProgressDto>> {
    return this.gate.read(clientProgress, [clientId]);
  }
}
