import { Controller, Get, Param } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { ProgressDto, ProgressListDto } from './progress.dto';
import { ProgressService } from './progress.service';

@Controller('v1')
export class ProgressController {
  constructor(private readonly progress: ProgressService) {}

  /** The clients whose progress page you may open. */
  @Get('progress')
  @Allow('progress:read')
  list(): Promise<Json<ProgressListDto>> {
    return this.progress.list();
  }

  /** The founder's page of a client: published records only, whoever asks. */
  @Get('clients/:id/progress')
  @Allow('progress:read')
  of(@Param() { id }: IdParams): Promise<Json<ProgressDto>> {
    return this.progress.get(id);
  }
}
