import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '@quarterdeck/platform/config/config';

interface Loading {
  api: NestFastifyApplication;
  config: Config;
  ownerUrl: string;
  step: <T>(label: string, work: () => Promise<T>) => Promise<T>;
}

/** @returns whether the demo practice is there. */
export async function loadDemo(_: Loading): Promise<boolean> {
  return false;
}
