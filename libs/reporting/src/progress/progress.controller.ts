import { Controller, Get, Param } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { ProgressDto, ProgressListDto } from './progress.dto';
import { ProgressService } from './progress.service';

@Controller('v1')
export class ProgressController {
  constructor(private readonly progress: ProgressService) {}

  /** Lists the clients whose progress page you can open. */
  @Get('progress')
  @Allow('progress:read')
  list(): Promise<Json<ProgressListDto>> {
    return this.progress.list();
  }

  /** Gets a client's progress page. It contains only published records, for every reader. */
  @Get('clients/:id/progress')
  @Allow('progress:read')
  of(@Param() { id }: IdParams): Promise<Json<ProgressDto>> {
    return this.progress.get(id);
  }
}
