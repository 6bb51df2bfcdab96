import { Body, Controller, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '@quarterdeck/platform/config/config';
import { Public } from '@quarterdeck/platform/http/access/access';
import { checkCsrf, tokenOf } from '@quarterdeck/platform/http/access/credential';
import { hashToken } from '@quarterdeck/platform/http/access/hash-token';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { originOf, setSessionCookie } from '../sessions/session-answer';
import { SessionDto } from '../sessions/sessions.dto';
import { StartPracticeDto } from './practices.dto';
import { PracticesService } from './practices.service';

@Controller('v1/practices')
export class PracticesController {
  constructor(
    private readonly practices: PracticesService,
    private readonly config: Config,
  ) {}

  /** Starts a practice. If you are signed in, you become its owner; otherwise `owner` creates your account. */
  @Post()
  @Public()
  async start(
    @Body() body: StartPracticeDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Json<SessionDto>> {
    const found = body.owner ? undefined : tokenOf(request, this.config);
    if (found?.fromCookie) checkCsrf(request, found.token, this.config);
    const transport = body.transport ?? (found && !found.fromCookie ? 'token' : 'cookie');
    const { token, answer } = await this.practices.start(
      body,
      found && hashToken(found.token),
      originOf(request),
      transport,
    );
    if (transport === 'cookie') setSessionCookie(reply, token, this.config);
    return answer;
  }
}
