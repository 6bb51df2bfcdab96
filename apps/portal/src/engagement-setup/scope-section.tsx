import { Button } from '@mantine/core';
import { SCOPE_QUESTIONS, SCOPE_WORDING } from '@quarterdeck/domain/engagement-scope';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Loaded } from '../ui/loaded';
import { LoadingLines } from '../ui/loading-lines';
import { Section } from '../ui/section';
import { scopeQuery } from './engagement-setup.queries';
import classes from './engagement-setup.module.css';

interface ScopeSectionProps {
  slug: string;
  clientId: string;
  engagementId: string;
  mayWrite: boolean;
}

export function ScopeSection({ slug, clientId, engagementId, mayWrite }: ScopeSectionProps) {
  const query = useQuery(scopeQuery(engagementId));
  const change = (
    <Button
      size="compact-sm"
      variant="subtle"
      renderRoot={(props) => (
        <Link
          to="/p/$slug/clients/$clientId/set-up"
          params={{ slug, clientId }}
          search={{ step: 'scope' }}
          {...props}
        />
      )}
    >
      {query.data?.missing.length === 0 ? 'Edit' : 'Answer the questions'}
    </Button>
  );
  return (
    <Section id="scope" title="Scope" actions={mayWrite && change}>
      <Loaded query={query} skeleton={<LoadingLines rows={2} height={40} />}>
        {(scope) =>
          scope.missing.length === SCOPE_QUESTIONS.length ? (
            <p className={classes.lead}>
              No scope yet. Five questions describe what this engagement is about.
            </p>
          ) : (
            <dl className={classes.answers}>
              {SCOPE_QUESTIONS.map((question) => (
                <div key={question}>
                  <dt>{SCOPE_WORDING[question].question}</dt>
                  <dd>{scope[question].trim() || 'Not answered yet'}</dd>
                </div>
              ))}
            </dl>
          )
        }
      </Loaded>
    </Section>
  );
}
