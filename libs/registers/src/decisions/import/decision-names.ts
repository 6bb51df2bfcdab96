import { Unprocessable } from '@quarterdeck/platform/errors';

/** Notes about the folder and the template for new files are no decisions. */
export function isDecision(path: string): boolean {
  const parts = path.split('/');
  const name = parts.at(-1)!.toLowerCase();
  if (parts.some((part) => part === '__MACOSX' || part.startsWith('.'))) return false;
  return /\.(?:md|markdown)$/.test(name) && !isAbout(name);
}

const isAbout = (name: string): boolean =>
  /^(?:readme|index|contributing|changelog|(?:adr-)?template.*|.*[-_]template)\.(?:md|markdown)$/.test(name);

export function whyLeftOut(path: string): string {
  if (/\.(?:md|markdown)$/i.test(path)) return 'It describes the folder, or is a template.';
  return 'It is not a Markdown file.';
}

export function refuseUnsafeName(name: string): void {
  if (/^(?:[\\/]|[A-Za-z]:)|(?:^|[\\/])\.\.(?:[\\/]|$)|\p{Cc}/u.test(name))
    throw new Unprocessable(
      'import.unsafe_name',
      `"${name.slice(0, 100)}" leaves the folder. Choose the folder itself.`,
    );
}
