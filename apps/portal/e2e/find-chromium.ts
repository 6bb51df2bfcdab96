import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A path, or the Chromium inside an npm package, which still has to be unpacked. */
export type Chromium = { path: string } | 'packaged';

/** Says in one line how to get a Chromium when there is none, which with CI=true is a failure. */
export function findChromium(): Chromium | undefined {
  const { CHROMIUM_PATH, PATH = '' } = process.env;
  if (CHROMIUM_PATH) {
    if (!isExecutable(CHROMIUM_PATH)) throw new Error(`CHROMIUM_PATH=${CHROMIUM_PATH} cannot be executed.`);
    return { path: CHROMIUM_PATH };
  }
  const folders = PATH.split(delimiter);
  const places = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), MAC];
  const path = places.find(isExecutable);
  if (path) return { path };
  if (process.platform === 'linux' && process.arch === 'x64') return 'packaged';
  const advice =
    'Chromium is not found, the portal is not tested in a browser. Get it with: npx playwright-core install chromium, and set CHROMIUM_PATH to the program that it names.';
  if (process.env.CI === 'true') throw new Error(advice);
  process.stderr.write(`${advice}\n`);
  return undefined;
}

/** `directory` takes what has to be unpacked. */
export async function launchChromium(found: Chromium, directory: string): Promise<Browser> {
  if (found !== 'packaged') return chromium.launch({ executablePath: found.path, args: ARGS });
  const unpack = `const chromium = require(${JSON.stringify(require.resolve('@sparticuz/chromium'))});
    chromium.setGraphicsMode = false;
    chromium.executablePath().then((path) => process.stdout.write(path));`;
  // It is made for AWS Lambda: told that it runs there, it also brings the libraries that a bare Linux lacks.
  const lambda = { TMPDIR: directory, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
  const executablePath = execFileSync(process.execPath, ['-e', unpack], {
    env: { ...process.env, ...lambda },
    encoding: 'utf8',
  });
  const fonts = join(directory, 'fonts.conf');
  await writeFile(
    fonts,
    `<fontconfig><dir>${join(directory, 'fonts')}</dir><dir>/usr/share/fonts</dir><cachedir>${join(directory, 'font-cache')}</cachedir></fontconfig>`,
  );
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: join(directory, 'al2023/lib'),
    FONTCONFIG_FILE: fonts,
  };
  return chromium.launch({ executablePath, args: [...ARGS, '--no-zygote'], env });
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
