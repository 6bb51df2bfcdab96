import { once } from 'node:events';
import { chromium } from 'playwright-core';
import { findChromium, launchOptions } from './find-chromium';

// Starts the one Chromium for all browser tests and reports its address.
async function main(): Promise<void> {
  const found = findChromium();
  if (!found) {
    process.send!('');
    return;
  }
  const ended = once(process, 'disconnect');
  const server = await chromium.launchServer({ ...(await launchOptions(found)), handleSIGINT: false });
  if (process.connected) process.send!(server.wsEndpoint());
  await ended;
  await server.close();
  process.exit(0);
}

process.on('SIGINT', () => undefined);
void main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
