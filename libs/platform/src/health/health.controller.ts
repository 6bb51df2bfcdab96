import { Controller, Get } from '@nestjs/common';
import { Public } from '../http/access/access';
import { HealthDto } from './health.dto';
import { NotReady } from './not-ready';
import { Readiness } from './readiness';

@Controller('health')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  /** The process runs. Says nothing about the database: restarting the process would not bring that back. */
  @Get('live')
  @Public()
  live(): HealthDto {
    return { status: 'ok' };
  }

  /** The process can serve requests: database reachable, migrations complete, not shutting down. 503 otherwise. */
  @Get('ready')
  @Public()
  async ready(): Promise<HealthDto> {
    const missing = await this.readiness.missing();
    if (missing.length > 0) throw new NotReady(missing);
    return { status: 'ok' };
  }
}
