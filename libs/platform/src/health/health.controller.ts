import { Controller, Get } from '@nestjs/common';
import { Public } from '../http/access/access';
import { HealthDto } from './health.dto';
import { NotReady } from './not-ready';
import { Readiness } from './readiness';

@Controller('health')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  /** Returns 200 while the process runs. Ignores the database, because restarting the process would not fix it. */
  @Get('live')
  @Public()
  live(): HealthDto {
    return { status: 'ok' };
  }

  /**
   * Returns 200 when the process can serve requests: database reachable, migrations complete, not shutting down.
   * Otherwise 503.
   */
  @Get('ready')
  @Public()
  async ready(): Promise<HealthDto> {
    const missing = await this.readiness.missing();
    if (missing.length > 0) throw new NotReady(missing);
    return { status: 'ok' };
  }
}
