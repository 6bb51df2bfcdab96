import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Decision } from '../../api/types';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { Tag } from '../../ui/tag';
import { overviewQuery } from '../../clients/clients.queries';
import { StateTag } from '../decision-clock';
import { ContentOfDecision } from './decision-content';
import { DecisionMenu } from './decision-menu';
import { DecisionTimeline } from './decision-timeline';
import { nameOfCategory, nameOfDoor, nameOfRevisionState } from '../decision-words';
import { LinksSection } from './links-section';
import { NextStep } from './next-step';
import { PendingChange } from './pending-change';
import { ReviewsSection } from './reviews-section';
import { RevisionsSection } from '../revisions/revisions-section';
import { Succession } from './succession';
import classes from './decision-page.module.css';

interface InsiderDecisionProps {
  slug: string;
  decision: Decision;
}

export function InsiderDecision({ slug, decision }: InsiderDecisionProps) {
  const { clientId, number, title, revision, pendingRevision, visibility, outsideRights } = decision;
  const client = useQuery(overviewQuery(clientId)).data?.client;
  const { founderSummary } = revision.content;
  return (
    <Page
      title={title}
      windowTitle={`${number} ${title}`}
      above={
        <>
          <Link to="/p/$slug/clients/$clientId/decisions" params={{ slug, clientId }}>
            {client ? `Decisions of ${client.name}` : 'Decisions'}
          </Link>{' '}
          · {number}
        </>
      }
      below={
        <span className={classes.tags}>
          <StateTag state={decision.state} />
          <Tag>{nameOfCategory(decision.category)}</Tag>
          <Tag tone={decision.door === 'one_way' ? 'warn' : 'plain'}>{nameOfDoor(decision.door)}</Tag>
          <Tag tone={visibility === 'published' ? 'accent' : 'plain'}>
            {visibility === 'published' ? 'Published' : 'Private'}
          </Tag>
          {outsideRights && (
            <Tag tone="bad" title="No decision right covers this category.">
              Outside the decision rights
            </Tag>
          )}
        </span>
      }
      actions={<DecisionMenu slug={slug} decision={decision} />}
    >
      <NextStep slug={slug} decision={decision} />
      <Succession slug={slug} decision={decision} />
      <div className={classes.columns}>
        <div className={classes.main}>
          <PendingChange decision={decision} />
          <Section
            title={pendingRevision ? `Revision ${revision.number}, in force` : 'Decision'}
            note={
              pendingRevision
                ? undefined
                : `Revision ${revision.number}, ${nameOfRevisionState(revision.state)}`
            }
          >
            {founderSummary && <p className={classes.summary}>{founderSummary}</p>}
            <ContentOfDecision content={revision.content} />
          </Section>
          <ReviewsSection decision={decision} />
        </div>
        <div className={classes.side}>
          <Section title="Timeline">
            <DecisionTimeline decision={decision} />
          </Section>
          <RevisionsSection decision={decision} />
          <LinksSection slug={slug} decision={decision} />
        </div>
      </div>
    </Page>
  );
}
