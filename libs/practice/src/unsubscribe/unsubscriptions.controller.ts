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

  /** What the address of a mail is about; changes nothing. */
  @Post('previews')
  @HttpCode(200)
  @Public()
  preview(@Body() { token }: UnsubscriptionTokenDto): Promise<Json<UnsubscriptionDto>> {
    return this.unsubscriptions.setMuted(token, null);
  }

  /** Leads to the page that asks before it stops anything: programs that look at the links of a mail change nothing. */
  @Get(':token')
  @HttpCode(303)
  @Public()
  open(@Param() { token }: UnsubscriptionParams, @Res({ passthrough: true }) reply: FastifyReply): void {
    void reply.header('location', this.unsubscriptions.pageUrl(token)).header('cache-control', 'no-store');
  }

  /**
   * Stops mails of this topic from this practice, without a sign-in: what a mail program does when its reader unsubscribes
   * (RFC 8058). Doing it twice changes nothing more.
   */
  @Post(':token')
  @HttpCode(200)
  @Public()
  @TakesBody({ types: ['application/x-www-form-urlencoded', 'multipart/form-data'] })
  stop(@Param() { token }: UnsubscriptionParams): Promise<Json<UnsubscriptionDto>> {
    return this.unsubscriptions.setMuted(token, true);
  }

  /** Takes it back: mails of this topic come again. */
  @Delete(':token')
  @Public()
  resume(@Param() { token }: UnsubscriptionParams): Promise<Json<UnsubscriptionDto>> {
    return this.unsubscriptions.setMuted(token, false);
  }
}
