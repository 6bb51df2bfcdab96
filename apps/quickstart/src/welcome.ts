import type { Config } from '@quarterdeck/platform/config/config';
import { demoSignIns } from './demo/people';
import type { Settings } from './settings';

/** Where to go, printed when everything runs. */
export function welcome(
  { publicUrl, dataDirectory, databaseUrl }: Settings,
  config: Config,
  demo: boolean,
): string {
  const width = Math.max(...demoSignIns.map(({ email }) => email.length));
  const lines = [
    `Quarterdeck runs at ${publicUrl}`,
    '',
    ...(demo
      ? [
          'Sign in to the demo practice as',
          ...demoSignIns.map(
            ({ email, password, label }) => `  ${email.padEnd(width)}  ${password}  ${label}`,
          ),
        ]
      : [`Sign in, or start a practice at ${publicUrl}/start`]),
    '',
    config.mailboxDirectory
      ? `Emails ${publicUrl}/mailbox (none leaves this machine)`
      : 'Emails go out through SMTP_URL',
    `Data   ${dataDirectory}${databaseUrl ? ' and the server of DATABASE_URL' : ''}`,
    'Stop   Ctrl-C',
  ];
  return `\n${lines.map((line) => (line ? `  ${line}` : '')).join('\n')}\n\n`;
}
