import { Body, Controller, Delete, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from '@quarterdeck/platform/http/access/access';
import { TakesBody } from '@quarterdeck/platform/http/bodies/body-rules';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { UnsubscriptionDto, UnsubscriptionParams, UnsubscriptionTokenDto } from './unsubscriptions.dto';
import { UnsubscriptionsService } from './unsubscriptions.service';

@Controller('v1/unsubscriptions')
export class UnsubscriptionsController {
  constructor(private readonly unsubscriptions: UnsubscriptionsService) {}

  /** Shows what an unsubscribe link is about. Changes nothing. */
  @Post('previews')
  @HttpCode(200)
  @Public()
  preview(@Body() { token }: UnsubscriptionTokenDto): Promise<Json<UnsubscriptionDto>> {
    return this.unsubscriptions.setMuted(token, null);
  }

  /** Redirects to a confirmation page. Programs that prefetch the links in an email change nothing. */
  @Get(':token')
  @HttpCode(303)
  @Public()
  open(@Param() { token }: UnsubscriptionParams, @Res({ passthrough: true }) reply: FastifyReply): void {
    void reply.header('location', this.unsubscriptions.pageUrl(token)).header('cache-control', 'no-store');
  }

  /**
   * Unsubscribes from emails on this topic from this practice, without signing in. Email apps call this for one-click
   * unsubscribe (RFC 8058). Calling it again has no effect.
   */
  @Post(':token')
  @HttpCode(200)
  @Public()
  @TakesBody({ types: ['application/x-www-form-urlencoded', 'multipart/form-data'] })
  stop(@Param() { token }: UnsubscriptionParams): Promise<Json<UnsubscriptionDto>> {
    return this.unsubscriptions.setMuted(token, true);
  }

  /** Resubscribes to emails on this topic. */
  @Delete(':token')
  @Public()
  resume(@Param() { token }: UnsubscriptionParams): Promise<Json<UnsubscriptionDto>> {
    return this.unsubscriptions.setMuted(token, false);
  }
}
