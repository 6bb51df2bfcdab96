import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROLES, scopesOf } from '@quarterdeck/domain/roles';
import { migrate } from '@quarterdeck/platform/database/migrate';
import { loginUrls, provision } from '@quarterdeck/platform/database/provision';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@quarterdeck/platform/embedded-postgres/index';
import { migrations } from '../../../migrations';

const DATABASE = 'stage';
const PASSWORDS = { owner: 'owner', http: 'http', auth: 'auth', job: 'job' };

/** A migrated PostgreSQL of one's own, which may be crashed. */
export class Stage {
  readonly urls: ReturnType<typeof loginUrls>;
  readonly admin: string;
  crashes = 0;

  private constructor(
    private readonly directory: string,
    private readonly settings: Record<string, string>,
    private postgres: EmbeddedPostgres,
  ) {
    this.urls = loginUrls(postgres.url(), DATABASE, PASSWORDS);
    this.admin = postgres.url(DATABASE);
  }

  static async open(secret: string, settings: Record<string, string> = {}): Promise<Stage> {
    const directory = await mkdtemp(join(tmpdir(), 'quarterdeck-stage-'));
    const postgres = await startEmbeddedPostgres({ dataDirectory: directory, settings });
    const stage = new Stage(directory, settings, postgres);
    await provision(postgres.url(), DATABASE, PASSWORDS);
    const roleScopes = Object.fromEntries(ROLES.map((role) => [role, scopesOf(role)]));
    await migrate({ ownerUrl: stage.urls.owner, migrations, roleScopes, secret });
    return stage;
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
