import { useQuery } from '@tanstack/react-query';
import { readMail } from '../api/mailbox';
import { formatInstant } from '../ui/format/date';
import { Loaded } from '../ui/loaded';
import { pathInPortal } from './path-in-portal';
import classes from './mailbox.module.css';

export function MailView({ id }: { id: string }) {
  const query = useQuery({ queryKey: ['mailbox', id], queryFn: () => readMail(id), staleTime: Infinity });
  return (
    <Loaded query={query}>
      {({ subject, to, receivedAt, html, text, links }) => (
        <article className={classes.mail}>
          <h2>{subject}</h2>
          <p className={classes.meta}>
            To {to}, {formatInstant(receivedAt)}
          </p>
          {links.length > 0 && (
            <ul className={classes.links} aria-label="Links in this email">
              {links.map((link) => (
                <li key={link}>
                  <a href={pathInPortal(link)}>{withoutSecret(link)}</a>
                </li>
              ))}
            </ul>
          )}
          {html ? (
            <iframe
              className={classes.frame}
              title={`Email: ${subject}`}
              // Runs sandboxed without scripts; links open in the top window.
              sandbox="allow-top-navigation-by-user-activation"
              srcDoc={`<base target="_top">${html}`}
            />
          ) : (
            <pre className={classes.plain}>{text}</pre>
          )}
        </article>
      )}
    </Loaded>
  );
}

function withoutSecret(link: string): string {
  const path = pathInPortal(link);
  const at = path.indexOf('#');
  return at < 0 ? path : `${path.slice(0, at)}#…`;
}
