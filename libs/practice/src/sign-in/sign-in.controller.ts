import { Body, Controller, HttpCode, Post, Put, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '@quarterdeck/platform/config/config';
import { Allow, Public } from '@quarterdeck/platform/http/access/access';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { originOf, setSessionCookie, type Transport } from '../sessions/session-answer';
import { OpenSessionDto, SessionDto } from '../sessions/sessions.dto';
import type { Opened } from '../sessions/sessions.service';
import { LinkInvalid, MailedLinksService } from './mailed-links.service';
import { PasswordService } from './password.service';
import {
  AcceptedDto,
  ChangePasswordDto,
  EmailDto,
  RedeemLinkDto,
  ResetPasswordDto,
  SignInDto,
} from './sign-in.dto';
import { SignInFailed, SignInService } from './sign-in.service';
import { LocalGuard, MailedLinkGuard, type SignInRequest } from './sign-in.strategies';

@Controller('v1')
export class SignInController {
  constructor(
    private readonly signIn: SignInService,
    private readonly links: MailedLinksService,
    private readonly password: PasswordService,
    private readonly config: Config,
  ) {}

  /** Signs in with email and password. Too many failures slow down the network address, not the account. */
  @Post('session')
  @Public()
  @UseGuards(LocalGuard)
  async withPassword(
    @Body() { transport = 'cookie' }: SignInDto,
    @Req() request: SignInRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Json<SessionDto>> {
    const { userId } = request.user || {};
    if (!userId) throw new SignInFailed();
    return this.deliver(await this.signIn.open(userId, originOf(request), transport), transport, reply);
  }

  /** Emails a single-use sign-in link if the address has an account. The response is the same either way. */
  @Post('sign-in-links')
  @HttpCode(202)
  @Public()
  requestLink(@Body() { email }: EmailDto, @Req() request: FastifyRequest): Promise<AcceptedDto> {
    return this.links.request('sign_in', email, request.ip);
  }

  /** Signs in with an emailed link. */
  @Post('sign-in-links/redemptions')
  @Public()
  @UseGuards(MailedLinkGuard)
  async withLink(
    @Body() { transport = 'cookie' }: RedeemLinkDto,
    @Req() request: SignInRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Json<OpenSessionDto>> {
    return this.deliver(
      await this.links.redeem(linkHashOf(request), originOf(request), transport),
      transport,
      reply,
    );
  }

  /** Emails a password reset link if the address has an account. The response is the same either way. */
  @Post('password-resets')
  @HttpCode(202)
  @Public()
  requestReset(@Body() { email }: EmailDto, @Req() request: FastifyRequest): Promise<AcceptedDto> {
    return this.links.request('password_reset', email, request.ip);
  }

  /** Sets a new password with an emailed link and signs in. All other sessions of the account end. */
  @Post('password-resets/redemptions')
  @Public()
  @UseGuards(MailedLinkGuard)
  async resetPassword(
    @Body() { password, transport = 'cookie' }: ResetPasswordDto,
    @Req() request: SignInRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Json<SessionDto>> {
    const opened = await this.links.resetPassword(
      linkHashOf(request),
      password,
      originOf(request),
      transport,
    );
    return this.deliver(opened, transport, reply);
  }

  /** Changes the password. All other sessions end, and this one gets a new token. */
  @Put('password')
  @Allow('account:write')
  async changePassword(
    @Body() { currentPassword, newPassword, transport = 'cookie' }: ChangePasswordDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Json<SessionDto>> {
    const opened = await this.password.update(
      currentPassword ?? null,
      newPassword,
      originOf(request),
      transport,
    );
    return this.deliver(opened, transport, reply);
  }

  private deliver<T>({ token, answer }: Opened<T>, transport: Transport, reply: FastifyReply): Json<T> {
    if (transport === 'cookie') setSessionCookie(reply, token, this.config);
    return answer;
  }
}

function linkHashOf(request: SignInRequest): Buffer {
  const hash = request.user ? request.user.linkHash : undefined;
  if (!hash) throw new LinkInvalid();
  return hash;
}
