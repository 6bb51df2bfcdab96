import { Body, Controller, Delete, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '@quarterdeck/platform/config/config';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { csrfToken, tokenOf } from '@quarterdeck/platform/http/access/credential';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { clearSessionCookie, originOf, setSessionCookie } from './session-answer';
import { SessionDto, SessionListDto, SwitchPracticeDto } from './sessions.dto';
import { SessionsService } from './sessions.service';

@Controller('v1')
export class SessionsController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly config: Config,
  ) {}

  /** Gets who is signed in, the current practice and the practices you can switch to. */
  @Get('session')
  @Allow('account:read')
  current(@Req() request: FastifyRequest): Promise<Json<SessionDto>> {
    const credential = tokenOf(request, this.config);
    return this.sessions.get(
      credential?.fromCookie ? csrfToken(credential.token, this.config.quarterdeckSecret) : null,
    );
  }

  /** Signs out and ends this session at once. */
  @Delete('session')
  @HttpCode(204)
  @Allow('account:write')
  async signOut(@Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.signOut();
    clearSessionCookie(reply, this.config);
  }

  /** Switches to another practice without signing in again. You get a new token; the old one stops working. */
  @Post('session/switches')
  @Allow('account:write')
  async switch(
    @Body() body: SwitchPracticeDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Json<SessionDto>> {
    const transport = body.transport ?? (tokenOf(request, this.config)?.fromCookie ? 'cookie' : 'token');
    const { token, answer } = await this.sessions.switchPractice(body.practice, originOf(request), transport);
    if (transport === 'cookie') setSessionCookie(reply, token, this.config);
    return answer;
  }

  /** Lists your open sessions, most recently used first. */
  @Get('sessions')
  @Allow('account:read')
  list(): Promise<Json<SessionListDto>> {
    return this.sessions.list();
  }

  /** Ends one of your sessions. Its next request is refused. */
  @Delete('sessions/:id')
  @HttpCode(204)
  @Allow('account:write')
  revoke(@Param() { id }: IdParams): Promise<void> {
    return this.sessions.revoke(id);
  }
}
