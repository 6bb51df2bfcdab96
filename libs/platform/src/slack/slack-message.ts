export interface SlackMessage {
  title: string;
  /** Opens the page after a sign-in. Never an address that signs in: a channel has many readers. */
  url: string;
}

const LONGEST_TITLE = 300;
const special: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** One line and a link. What people typed cannot become a mention or a link of its own. */
export function slackBody({ title, url }: SlackMessage): string {
  const line = title.replace(/\s+/g, ' ');
  const short = line.length > LONGEST_TITLE ? `${line.slice(0, LONGEST_TITLE - 1)}…` : line;
  const text = `${escape(short)}\n<${escape(url).replace(/\|/g, '%7C')}|Open in Quarterdeck>`;
  return JSON.stringify({ text, unfurl_links: false, unfurl_media: false });
}

function escape(text: string): string {
  return text.replace(/[&<>]/g, (character) => special[character]!);
}
