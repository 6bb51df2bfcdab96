import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '@quarterdeck/platform/config/config';
import { Allow, Public } from '@quarterdeck/platform/http/access/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import { IfMatch } from '@quarterdeck/platform/http/if-match';
import { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { originOf, setSessionCookie } from '../sessions/session-answer';
import { OpenSessionDto } from '../sessions/sessions.dto';
import {
  InvitationDto,
  InvitationListDto,
  InvitationPreviewDto,
  InvitationTokenDto,
  NewInvitationDto,
  RedeemInvitationDto,
} from './invitations.dto';
import { InvitationsService } from './invitations.service';
import { RedemptionsService } from './redemptions.service';

@Controller('v1/invitations')
export class InvitationsController {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly redemptions: RedemptionsService,
    private readonly config: Config,
  ) {}

  /** Lists invitations, newest first, including accepted and revoked ones. */
  @Get()
  @Allow('invitations:read')
  list(@Query() query: PageQuery): Promise<Json<InvitationListDto>> {
    return this.invitations.list(query);
  }

  /** Emails an invitation to join the practice. The link is valid for 7 days. */
  @Post()
  @Allow('invitations:write')
  create(@Body() body: NewInvitationDto): Promise<Json<InvitationDto>> {
    return this.invitations.create(body);
  }

  /** Revokes an invitation. Its link stops working at once. */
  @Delete(':id')
  @HttpCode(204)
  @Allow('invitations:write')
  revoke(@Param() { id }: IdParams, @IfMatch() version: number): Promise<void> {
    return this.invitations.revoke(id, version);
  }

  /** Shows the recipient who invited them and to what. */
  @Post('previews')
  @HttpCode(200)
  @Public()
  preview(@Body() { token }: InvitationTokenDto): Promise<Json<InvitationPreviewDto>> {
    return this.redemptions.preview(token);
  }

  /** Accepts an invitation and signs in. */
  @Post('redemptions')
  @Public()
  async redeem(
    @Body() body: RedeemInvitationDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Json<OpenSessionDto>> {
    const { transport = 'cookie' } = body;
    const { token, answer } = await this.redemptions.redeem(body, originOf(request), transport);
    if (transport === 'cookie') setSessionCookie(reply, token, this.config);
    return answer;
  }
}
