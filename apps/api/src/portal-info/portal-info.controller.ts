import { Controller, Get } from '@nestjs/common';
import { Config } from '@quarterdeck/platform/config/config';
import { Public } from '@quarterdeck/platform/http/access/access';
import { AuthDb } from '@quarterdeck/platform/tenancy/auth-db';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { PracticesService } from '@quarterdeck/practice/practices/practices.service';
import { DemoSignInDto, PortalInfoDto } from './portal-info.dto';

@Controller('v1/portal')
export class PortalInfoController {
  private readonly demoSignIns: DemoSignInDto[];

  constructor(
    private readonly config: Config,
    private readonly practices: PracticesService,
    private readonly auth: AuthDb,
  ) {
    this.demoSignIns = config.demoSignIns ? (JSON.parse(config.demoSignIns) as DemoSignInDto[]) : [];
  }

  /** Gets what the sign-in page offers on this installation. */
  @Get()
  @Public()
  async info(): Promise<PortalInfoDto> {
    return {
      signUp: await this.practices.signUpOpen(),
      demoSignIns: await this.existing(this.demoSignIns),
      mailbox: this.config.mailboxDirectory !== undefined,
    };
  }

  /** The demo accounts disappear when the demo practice is removed. */
  private async existing(offered: DemoSignInDto[]): Promise<DemoSignInDto[]> {
    if (offered.length === 0) return [];
    const known = await this.auth.open((tx) =>
      tx.query<{ email: string }>(
        sql`select email from "user" where email = any (${offered.map(({ email }) => email)})`,
      ),
    );
    return offered.filter(({ email }) => known.some((user) => user.email === email));
  }
}
