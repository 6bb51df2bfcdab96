import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { migrate } from '@quarterdeck/platform/database/migrate';
import { loginUrls, provision } from '@quarterdeck/platform/database/provision';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@quarterdeck/embedded-postgres';

const DATABASE = 'stage';
const PASSWORDS = { owner: 'owner', full: 'full', scoped: 'scoped', auth: 'auth', job: 'job' };

/** A migrated PostgreSQL of one's own, which may be crashed. */
export class Stage {
  readonly urls: ReturnType<typeof loginUrls>;
  readonly admin: string;
  crashes = 0;

  private constructor(
    private readonly directory: string,
    private readonly settings: Record<string, string>,
    private readonly secret: string,
    private postgres: EmbeddedPostgres,
  ) {
    this.urls = loginUrls(postgres.url(), DATABASE, PASSWORDS);
    this.admin = postgres.url(DATABASE);
  }

  static async open(secret: string, settings: Record<string, string> = {}): Promise<Stage> {
    const directory = await mkdtemp(join(tmpdir(), 'quarterdeck-stage-'));
    const postgres = await startEmbeddedPostgres({ dataDirectory: directory, settings });
    await migrated(postgres, DATABASE, secret);
    return new Stage(directory, settings, secret, postgres);
  }

  /** One more migrated database on the same server. */
  async database(name: string): Promise<Pick<Stage, 'urls' | 'admin'>> {
    const urls = await migrated(this.postgres, name, this.secret);
    return { urls, admin: this.postgres.url(name) };
  }

  /** An immediate end, without a checkpoint, and a new start that has to recover. */
  async crash(): Promise<void> {
    this.crashes++;
    const { port } = this.postgres;
    process.kill(this.postgres.pid, 'SIGQUIT');
    await this.postgres.exited;
    await this.postgres.stop();
    await sleep(500);
    const { directory, settings } = this;
    this.postgres = await startEmbeddedPostgres({ dataDirectory: directory, settings, port });
  }

  async close(): Promise<void> {
    await this.postgres.stop();
    await rm(this.directory, { recursive: true, force: true });
  }
}

async function migrated(postgres: EmbeddedPostgres, name: string, secret: string): Promise<Stage['urls']> {
  await provision(postgres.url(), name, PASSWORDS);
  const urls = loginUrls(postgres.url(), name, PASSWORDS);
  await migrate({ ownerUrl: urls.owner, secret });
  return urls;
}
