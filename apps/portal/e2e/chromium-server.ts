import { chromium } from 'playwright-core';
import { findChromium, launchOptions } from './find-chromium';

// The one Chromium of all browser tests; answers with the address at which they connect to it.
async function main(): Promise<void> {
  const found = findChromium();
  if (!found) {
    process.send!('');
    return;
  }
  const server = await chromium.launchServer({ ...(await launchOptions(found)), handleSIGINT: false });
  process.once('disconnect', () => void server.close().then(() => process.exit(0)));
  process.send!(server.wsEndpoint());
}

process.on('SIGINT', () => undefined);
void main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
