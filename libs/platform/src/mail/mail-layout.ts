/** Content of an email. The layout renders both plain text and HTML from it. */
export interface MailContent {
  title: string;
  paragraphs: readonly string[];
  /** Label and value, one per line. */
  facts?: readonly (readonly [label: string, value: string])[];
  /** A list with a heading, omitted if empty. */
  points?: { title: string; lines: readonly string[] };
  /** Things to do, each with its page. */
  links?: readonly MailLink[];
  action: { label: string; url: string };
  /** Why the reader gets this email, and what to do if it isn't meant for them. */
  footer: string;
}

export interface MailLink {
  text: string;
  note: string;
  url: string;
}

export interface MailBody {
  text: string;
  html: string;
}

/** Everything after the footer. */
const END = `</td></tr>
</table></td></tr></table>
</body></html>`;

const font = `font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif`;

/**
 * A single column with one button. Styles are inline, because many email apps drop the rest. Colors stay readable when
 * inverted; the style element only helps apps that support `prefers-color-scheme`.
 */
export function mailLayout(content: MailContent): MailBody {
  return { text: toText(content), html: toHtml(content) };
}

/** Adds a link to the footer. */
export function withFooterLink({ text, html }: MailBody, label: string, url: string): MailBody {
  const address = escape(url);
  const link = `<br><a href="${address}" class="muted" style="color:#5c677d">${escape(label)}</a>`;
  return {
    text: `${text.trimEnd()}\n\n${label}:\n${url}\n`,
    html: html.endsWith(END) ? `${html.slice(0, -END.length)}${link}${END}` : html,
  };
}

function toText({ title, paragraphs, facts = [], points, links = [], action, footer }: MailContent): string {
  const lines = facts.map(([label, value]) => `${label}: ${value}`).join('\n');
  const list = points?.lines.length
    ? [`${points.title}:`, ...points.lines.map((line) => `- ${line}`)].join('\n')
    : '';
  const pages = links.map(({ text, note, url }) => `- ${text}\n  ${note}\n  ${url}`).join('\n\n');
  const parts = [
    title,
    ...paragraphs,
    lines,
    list,
    pages,
    `${action.label}:\n${action.url}`,
    `--\n${footer}`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function toHtml({ title, paragraphs, facts = [], points, links = [], action, footer }: MailContent): string {
  const url = escape(action.url);
  const paragraph = (text: string): string => `<p style="margin:0 0 16px">${escape(text)}</p>`;
  const row = ([label, value]: readonly [string, string]): string =>
    `<tr><td class="muted" style="padding:4px 16px 4px 0;color:#5c677d;vertical-align:top">${escape(label)}</td>` +
    `<td style="padding:4px 0;font-weight:600">${escape(value)}</td></tr>`;
  const table =
    facts.length > 0
      ? `<table role="presentation" style="margin:0 0 20px;border-collapse:collapse">${facts.map(row).join('')}</table>`
      : '';
  const list = points?.lines.length
    ? `<p style="margin:0 0 6px;font-weight:600">${escape(points.title)}</p>` +
      `<ul style="margin:0 0 20px;padding-left:20px">${points.lines.map((line) => `<li>${escape(line)}</li>`).join('')}</ul>`
    : '';
  const page = ({ text, note, url: address }: MailLink): string =>
    `<p style="margin:0 0 14px"><a href="${escape(address)}" style="color:#1f5fbf;font-weight:600">${escape(text)}</a>` +
    `<br><span class="muted" style="font-size:14px;color:#5c677d">${escape(note)}</span></p>`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">
<title>${escape(title)}</title>
<style>@media (prefers-color-scheme:dark){body,.page{background:#12181f!important}.card{background:#1b232d!important;border-color:#303b48!important;color:#e8ecf1!important}.muted{color:#a3afbf!important}}</style>
</head>
<body style="margin:0;padding:0;background:#f3f5f8">
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" style="background:#f3f5f8"><tr><td align="center" style="padding:32px 16px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px">
<tr><td class="muted" style="${font};font-size:14px;font-weight:700;letter-spacing:.02em;color:#5c677d;padding:0 4px 12px">Quarterdeck</td></tr>
<tr><td class="card" style="${font};font-size:16px;line-height:1.5;color:#1b2430;background:#ffffff;border:1px solid #dde3ea;border-radius:8px;padding:28px">
<h1 style="margin:0 0 16px;font-size:21px;line-height:1.3">${escape(title)}</h1>
${paragraphs.map(paragraph).join('\n')}
${table}
${list}
${links.map(page).join('\n')}
<p style="margin:8px 0 20px"><a href="${url}" style="display:inline-block;background:#1f5fbf;color:#ffffff;text-decoration:none;font-weight:600;padding:12px 20px;border-radius:6px">${escape(action.label)}</a></p>
<p class="muted" style="margin:0;font-size:13px;color:#5c677d">If the button doesn't work, open this address:<br><a href="${url}" class="muted" style="color:#5c677d;word-break:break-all">${url}</a></p>
</td></tr>
<tr><td class="muted" style="${font};font-size:13px;line-height:1.5;color:#5c677d;padding:16px 4px 0">${escape(footer)}${END}`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character]!);
}
