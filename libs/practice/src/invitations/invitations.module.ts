import { Module } from '@nestjs/common';
import { SignInModule } from '../sign-in/sign-in.module';
import { InvitationsController } from './invitations.controller';
import { InvitationsService } from './invitations.service';
import { RedemptionsService } from './redemptions.service';

@Module({
  imports: [SignInModule],
  controllers: [InvitationsController],
  providers: [InvitationsService, RedemptionsService],
})
export class InvitationsModule {}
