import { DeliveryError } from './delivery-error';

export interface BreakerTiming {
  /** Failures in a row that are the server's own. */
  opensAfter: number;
  /** Then nobody asks it for so long; twice as long after each trial that fails, up to the longest. */
  pauseSeconds: number;
  longestPauseSeconds: number;
}

const STANDARD: BreakerTiming = { opensAfter: 5, pauseSeconds: 30, longestPauseSeconds: 300 };

interface Server {
  channel: string;
  failures: number;
  pauseSeconds: number;
  /** Monotonic; 0 while it is asked as usual. */
  openUntil: number;
  /** One message is on its way to find out whether it works again. */
  trial: boolean;
}

/** Nothing was sent: the server is being left alone. */
export class HeldBack extends Error {
  override readonly name = 'HeldBack';

  constructor(readonly seconds: number) {
    super('The server is left alone for now.');
  }
}

/**
 * Leaves a server alone that fails one message after the other, so that those for others get their turn. Each process
 * learns it for itself. Only servers in trouble are remembered.
 */
export class Breakers {
  private readonly servers = new Map<string, Server>();

  constructor(
    private readonly timing: BreakerTiming = STANDARD,
    private readonly seconds = (): number => performance.now() / 1000,
  ) {}

  /** @throws HeldBack without having asked the server; or what `send` throws. */
  async guard(channel: string, server: string, send: () => Promise<void>): Promise<void> {
    const key = `${channel} ${server}`;
    this.ask(key);
    try {
      await send();
    } catch (error) {
      if (error instanceof DeliveryError && error.ofServer) this.failed(key, channel);
      else this.servers.delete(key);
      throw error;
    }
    this.servers.delete(key);
  }

  /** How many servers of a channel are left alone at present. */
  open(channel: string): number {
    return [...this.servers.values()].filter((server) => server.channel === channel && server.openUntil > 0)
      .length;
  }

  private ask(key: string): void {
    const server = this.servers.get(key);
    if (!server || server.openUntil === 0) return;
    const wait = server.openUntil - this.seconds();
    if (wait > 0) throw new HeldBack(wait);
    if (server.trial) throw new HeldBack(this.timing.pauseSeconds);
    server.trial = true;
  }

  private failed(key: string, channel: string): void {
    const { opensAfter, pauseSeconds, longestPauseSeconds } = this.timing;
    const server = this.servers.get(key) ?? {
      channel,
      failures: 0,
      pauseSeconds,
      openUntil: 0,
      trial: false,
    };
    this.servers.set(key, server);
    server.failures++;
    // Those that were on their way when it opened say nothing new.
    if (server.failures < opensAfter || (server.openUntil > 0 && !server.trial)) return;
    server.trial = false;
    server.openUntil = this.seconds() + server.pauseSeconds;
    server.pauseSeconds = Math.min(longestPauseSeconds, server.pauseSeconds * 2);
  }
}
