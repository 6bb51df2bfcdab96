import { Module } from '@nestjs/common';
import { DigestMail } from './digest-mail';
import { DigestSweep } from './digest-sweep';

/** The worker's half of digests: when they come, and what they say. */
@Module({ providers: [DigestMail, DigestSweep] })
export class DigestsWorkerModule {}
