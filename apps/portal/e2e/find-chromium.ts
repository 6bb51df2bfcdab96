import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import type { LaunchOptions } from 'playwright-core';

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
  // Pages are too short-lived to profit from optimized scripts.
  '--js-flags=--no-opt --no-maglev',
];

/** Either a path, or a Chromium inside an npm package that needs unpacking. */
export type Chromium = { path: string } | 'packaged';

/** Without a Chromium, prints how to get one. With CI=true that is an error. */
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

export async function launchOptions(found: Chromium): Promise<LaunchOptions> {
  if (found !== 'packaged') return { executablePath: found.path, args: ARGS };
  const directory = await unpackedChromium();
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: join(directory, 'al2023/lib'),
    FONTCONFIG_FILE: join(directory, 'fonts.conf'),
  };
  return { executablePath: join(directory, 'chromium'), args: ARGS, env };
}

/** Unpacks once per checkout and version. */
async function unpackedChromium(): Promise<string> {
  const entry = require.resolve('@sparticuz/chromium');
  const manifest = await readFile(join(dirname(entry), '../../package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const cache = join(__dirname, '../../../node_modules/.cache');
  const directory = join(cache, `quarterdeck-chromium-${version}`);
  if (existsSync(directory)) return directory;
  await mkdir(cache, { recursive: true });
  // Renames in one step, so parallel runs see a complete copy or none.
  const draft = await mkdtemp(`${directory}-`);
  const unpack = `const chromium = require(${JSON.stringify(entry)});
    chromium.setGraphicsMode = false;
    void chromium.executablePath();`;
  // The package targets AWS Lambda. In that mode it includes libraries a bare Linux lacks.
  const lambda = { TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
  execFileSync(process.execPath, ['-e', unpack], { env: { ...process.env, ...lambda } });
  const [fonts, caches] = [join(directory, 'fonts'), join(directory, 'font-cache')];
  await writeFile(
    join(draft, 'fonts.conf'),
    `<fontconfig><dir>${fonts}</dir><dir>/usr/share/fonts</dir><cachedir>${caches}</cachedir></fontconfig>`,
  );
  await rename(draft, directory).catch(async (error: NodeJS.ErrnoException) => {
    if (!existsSync(directory)) throw error;
    await rm(draft, { recursive: true });
  });
  return directory;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
